// What the Swift overlays of the C library lack: one-step exchange of two folders, and flushing one file system.
#ifndef C_FILE_SYSTEM_H
#define C_FILE_SYSTEM_H

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>
#endif

/// Exchanges two paths in one step. Returns 0, or -1 with errno set (ENOSYS or EINVAL where it is not offered).
static inline int depeche_exchange(const char *left, const char *right) {
#if defined(__linux__) && defined(SYS_renameat2)
    const int at_current_folder = -100;
    const unsigned int exchange_flag = 2;
    return (int)syscall(SYS_renameat2, at_current_folder, left, at_current_folder, right, exchange_flag);
#elif defined(__APPLE__)
    return renamex_np(left, right, RENAME_SWAP);
#else
    errno = ENOSYS;
    return -1;
#endif
}

/// Writes everything that waits for the file system of a descriptor to its disk. Returns 0, or -1 with errno set.
static inline int depeche_flush_file_system(int descriptor) {
#if defined(__linux__) && defined(SYS_syncfs)
    return (int)syscall(SYS_syncfs, descriptor);
#else
    sync();
    return fsync(descriptor);
#endif
}

#endif
