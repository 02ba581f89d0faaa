# The two commands of the README are `make`, which builds the site, and `make test`, which runs the tests.
# The others are for people who work on Dépêche itself.
.DEFAULT_GOAL := site
.PHONY: site check summary serve test prepare command install uninstall lint format prove exercise attack newsroom search-words compare-search walk-keyboard read-back benchmark evaluate clean

depeche := .build/release/depeche

## Builds the command, then the site; BUILD may hold options, such as BUILD="--base-url https://example.org/".
site: command
	@$(depeche) build $(BUILD)

## Says everything that a build would say, and follows every link.
check: command
	@$(depeche) check $(CHECK)

## Adds what the site would be changed by, against the commit BASE, to the Markdown file SUMMARY.
summary: command
	@.ci/summary $(depeche) "$(BASE)" "$(SUMMARY)"

## Shows the site, and shows it anew after every change.
serve: command
	@$(depeche) serve $(SERVE)

## Runs the tests.
test: prepare
	swift test

prepare:
	@./.ci/prepare

command: prepare
	swift build -c release --product depeche

# Where `make install` puts things; DESTDIR is put before it, as makers of packages want.
PREFIX ?= /usr/local
share := $(DESTDIR)$(PREFIX)/share
installed := $(DESTDIR)$(PREFIX)/bin/depeche $(share)/man/man1/depeche.1 \
	$(share)/bash-completion/completions/depeche $(share)/zsh/site-functions/_depeche \
	$(share)/fish/vendor_completions.d/depeche.fish

## Installs the command with its templates, manual page and completions: make install PREFIX=$$HOME/.local
install: command
	@.ci/install $(depeche) "$(DESTDIR)$(PREFIX)"

## Takes away what install put there.
uninstall:
	rm -f $(installed)
	rm -rf "$(share)/depeche"

## Checks the format of the code.
lint:
	swift format lint --strict --configuration .swift-format --recursive Package.swift Sources Tests

## Puts the code into its format.
format:
	swift format --in-place --configuration .swift-format --recursive Package.swift Sources Tests

## Proves that site/ is the build of the committed seeds: builds it anew elsewhere and compares every byte.
prove: command
	@.ci/prove-site $(depeche)

## A newsroom's day with the command, in a folder of its own: build, add, a bad text, publish, serve.
exercise: command
	@.ci/exercise $(depeche)

## Bad days, in a folder of its own: kills, four builds at once, a full disk, foreign folders, seeds that are no texts.
attack: command
	@.ci/attack $(depeche) $(KILLS)

## Builds the site of the newsroom fixture: two years of an invented beat, to look at.
newsroom: command
	@.ci/newsroom $(depeche) .build/newsroom

## Holds the cuts of words in the browser to those of the index.
search-words:
	@./.ci/prepare node:nodejs
	@node .ci/search-words.js

## Asks the newsroom's search thirty queries in Chromium, and Pagefind the same (needs chromium and PyPI's playwright, pagefind,
## pagefind_bin_extended).
compare-search: newsroom
	@python3 .ci/compare-search .build/newsroom/site

## Walks through the newsroom with Tab: everything reached, in order, with a visible focus (needs chromium and PyPI's playwright).
walk-keyboard: newsroom
	@python3 .ci/walk-keyboard .build/newsroom/site

## Reads the newsroom's feeds, tables and calendars, and what translators get of seeds/, with programs of others (needs PyPI's
## feedparser, frictionless[json], icalendar, translate-toolkit).
read-back: newsroom
	@mkdir -p .build/exports
	@for language in $(notdir $(wildcard seeds/translations/*)); do \
	  for form in xliff po; do $(depeche) translate export --language $$language --$$form .build/exports/$$language.$$form || exit; done; done
	@python3 .ci/read-back .build/newsroom/site .build/exports

## Measures the speed of each stage.
benchmark: prepare
	@swift build -c release --product Workbench
	@.build/release/Workbench benchmark

## Scores what is understood against both halves of the gold set; MISSES=1 lists what went wrong in the working half.
evaluate: prepare
	@swift build -c release --product Workbench
	@.build/release/Workbench evaluate $(if $(MISSES),--misses)

clean:
	rm -rf .build
