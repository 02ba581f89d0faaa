# The two commands of the README are `make`, which builds the site, and `make test`, which runs the tests.
# The others are for people who work on Dépêche itself.
.DEFAULT_GOAL := site
.PHONY: site test prepare command lint format prove newsroom benchmark evaluate clean

depeche := .build/release/depeche

## Builds the command, then the site.
site: command
	@$(depeche) build

## Runs the tests.
test: prepare
	swift test

prepare:
	@./.ci/prepare

command: prepare
	swift build -c release --product depeche

## Checks the format of the code.
lint:
	swift format lint --strict --configuration .swift-format --recursive Package.swift Sources Tests

## Puts the code into its format.
format:
	swift format --in-place --configuration .swift-format --recursive Package.swift Sources Tests

## Proves that site/ is the build of the committed seeds: builds it anew elsewhere and compares every byte.
prove: command
	@.ci/prove-site $(depeche)

## Builds the site of the newsroom fixture: two years of an invented beat, to look at.
newsroom: command
	@.ci/newsroom $(depeche) .build/newsroom

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
