#ifndef C_FILE_SYSTEM_H
#define C_FILE_SYSTEM_H
#endif
