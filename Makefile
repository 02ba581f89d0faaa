# The two commands of the README: `make` builds the site, `make test` runs the tests.
.DEFAULT_GOAL := site
.PHONY: site test prepare

prepare:
	@./.ci/prepare

site: prepare
	@swift build -c release --product depeche
	@.build/release/depeche build

test: prepare
	@swift test
