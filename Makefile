# Thin wrappers: the commands themselves are the README's.
MVN = ./mvnw -ntp

.PHONY: run test faults format bench

run: ## Everything in one process, with demo data
	$(MVN) -q -pl case-local -am -Dmaven.test.skip=true package spring-boot:run

test: ## All tests and checks
	$(MVN) verify

faults: ## Everything that can break, several times; half an hour
	$(MVN) -Pfaults -pl faults -am test -Dtest=FaultsTest -Dsurefire.failIfNoSpecifiedTests=false

format: ## Format the code. The formatter needs a Maven that runs on JDK 25
	JAVA_HOME="$$(.ci/find-jdk-25)" $(MVN) -q spotless:apply

bench: ## Measure; takes minutes, and a quiet machine
	$(MVN) -q -Pbenchmarks -pl benchmarks -am process-classes
