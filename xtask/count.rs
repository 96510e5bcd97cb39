//! Counts tests in what the test runners write. What gives no summary has crashed, and counts as a failure.

use crate::step::plain;
use serde_json::Value;
use std::{fmt, ops::AddAssign};

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
    /// Suites that were left out for want of time.
    pub skipped: u64,
}

impl Tally {
    pub const ONE_FAILURE: Self = Self::ran(0, 1);
    pub const ONE_SKIPPED: Self = Self {
        skipped: 1,
        ..Self::ran(0, 0)
    };

    /// Of tests that were run.
    pub const fn ran(passed: u64, failed: u64) -> Self {
        Self {
            passed,
            failed,
            skipped: 0,
        }
    }

    /// A suite that ended badly without naming a failed test failed nonetheless; so did one that ran nothing at all.
    pub fn checked(mut self, succeeded: bool, may_be_empty: bool) -> Self {
        let empty = self == Self::default() && !may_be_empty;
        if self.failed == 0 && (!succeeded || empty) {
            self.failed = 1;
        }
        self
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// `3 passed, 0 failed`, and what was skipped where anything was.
impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)?;
        match self.skipped {
            0 => Ok(()),
            skipped => write!(formatter, ", {skipped} skipped"),
        }
    }
}

/// Counts `test result:` lines of Cargo and of wasm-bindgen's runner. Each test program that Cargo announces must give
/// one, or say that it has no tests.
pub fn cargo(output: &str) -> Tally {
    let mut tally = Tally::default();
    let mut unanswered = false;
    for line in output.lines().map(plain) {
        if announces_program(&line) {
            tally.failed += u64::from(unanswered);
            unanswered = true;
        } else if line == "no tests to run!" {
            unanswered = false;
        } else if let Some((passed, failed)) = summary(&line) {
            tally += Tally::ran(passed, failed);
            unanswered = false;
        }
    }
    tally.failed += u64::from(unanswered);
    tally
}

/// `     Running unittests lib.rs (target/…)` or `   Doc-tests felles`. A test may print the like, but not so far to the right.
fn announces_program(line: &str) -> bool {
    line.starts_with("     Running ") && line.ends_with(')') || line.starts_with("   Doc-tests ")
}

/// `test result: ok. 3 passed; 0 failed; 0 ignored; …`
fn summary(line: &str) -> Option<(u64, u64)> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let count = |word: &str| {
        counts
            .split("; ")
            .find_map(|part| part.strip_suffix(word)?.trim().parse().ok())
    };
    Some((count("passed")?, count("failed")?))
}

/// Counts the `# pass` and `# fail` of Node's test runner, which come at the end of what it writes as TAP.
pub fn node(output: &str) -> Tally {
    let count = |word: &str| {
        let mut lines = output.lines().filter_map(|line| line.strip_prefix(word));
        lines
            .next_back()
            .and_then(|count| count.trim().parse().ok())
            .unwrap_or_default()
    };
    Tally::ran(count("# pass "), count("# fail ") + count("# cancelled "))
}

/// Counts Playwright's JSON report. A test that failed first and passed again failed.
pub fn playwright(report: &str) -> Option<Tally> {
    let report: Value = serde_json::from_str(report).ok()?;
    let count = |name: &str| report["stats"][name].as_u64();
    let errors = report["errors"].as_array().map_or(0, |errors| errors.len() as u64);
    let failed = count("unexpected")? + count("flaky")?;
    Some(Tally::ran(
        count("expected")?,
        if failed == 0 { errors } else { failed },
    ))
}

/// The output without compiling, progress and passed tests: what a person reads when a suite failed.
pub fn without_successes(output: &str) -> String {
    let kept = output.lines().map(plain).filter(|line| {
        let word = line.trim_start();
        let passed = line.starts_with("test ") && line.ends_with(" ok");
        let building = ["Compiling ", "Downloading ", "Downloaded ", "Checking "]
            .iter()
            .any(|start| word.starts_with(start));
        let progress = word.starts_with('[')
            && word
                .split_once(']')
                .is_some_and(|(inside, _)| is_progress(&inside[1..]));
        !passed && !building && !progress
    });
    kept.collect::<Vec<_>>().join("\n")
}

/// `3/120`, as Playwright's line reporter counts.
fn is_progress(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('/')
        .is_some_and(|(done, all)| digits(done) && digits(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_nodes_runner_tells_at_its_end() {
        let output =
            "TAP version 13\n# pass 9\nok 1 - a\n1..1\n# tests 5\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 0\n";
        assert_eq!(node(output), Tally::ran(3, 2));
        assert_eq!(node("crashed"), Tally::default());
    }

    const TWO_PROGRAMS: &str = "\
   Compiling felles v0.1.0 (/felles)
     Running unittests lib.rs (target/test/debug/deps/felles-1)

running 2 tests
test prop::tests::one ... ok
test prop::tests::two ... ok

test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

     Running tests/native/main.rs (target/test/debug/deps/native-2)
test lints ... FAILED
test result: FAILED. 5 passed; 1 failed; 3 ignored; 0 measured; 0 filtered out; finished in 0.10s

   Doc-tests felles
test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
";

    #[test]
    fn adds_up_all_programs_and_doctests() {
        assert_eq!(cargo(TWO_PROGRAMS), Tally::ran(12, 1));
    }

    #[test]
    fn a_crash_between_other_programs_is_a_failure() {
        let crashed = TWO_PROGRAMS.replace(
            "test result: FAILED. 5 passed; 1 failed; 3 ignored; 0 measured; 0 filtered out; finished in 0.10s",
            "error: test failed (signal: 6, SIGABRT)",
        );
        assert_eq!(cargo(&crashed), Tally::ran(7, 1));
    }

    #[test]
    fn a_crash_of_the_last_program_is_a_failure() {
        let crashed = "     Running tests/browser/main.rs (target/a.wasm)\nError: chromedriver exited\n";
        assert_eq!(cargo(crashed), Tally::ONE_FAILURE);
    }

    #[test]
    fn a_program_without_tests_has_not_crashed() {
        let empty = "     Running unittests src/main.rs (target/app.wasm)\nno tests to run!\n";
        assert_eq!(cargo(empty), Tally::default());
    }

    #[test]
    fn what_does_not_compile_or_runs_nothing_is_a_failure() {
        assert_eq!(
            cargo("error[E0308]: mismatched types").checked(false, false),
            Tally::ONE_FAILURE
        );
        assert_eq!(cargo("").checked(true, false), Tally::ONE_FAILURE);
        assert_eq!(
            cargo("").checked(true, true),
            Tally::default(),
            "with a filter nothing may fit"
        );
    }

    #[test]
    fn a_bad_end_is_counted_once() {
        assert_eq!(Tally::ran(3, 2).checked(false, false), Tally::ran(3, 2));
        assert_eq!(Tally::ran(3, 0).checked(false, false), Tally::ran(3, 1));
    }

    #[test]
    fn words_that_a_test_prints_are_no_summary() {
        assert_eq!(cargo("it says: test result: ok. 9 passed; 0 failed;"), Tally::default());
        assert_eq!(cargo("test result: maybe"), Tally::default());
    }

    #[test]
    fn reads_playwrights_report() {
        let report = r#"{"errors":[],"stats":{"expected":40,"skipped":1,"unexpected":2,"flaky":1}}"#;
        assert_eq!(playwright(report), Some(Tally::ran(40, 3)));
        let broken =
            r#"{"errors":[{"message":"no config"}],"stats":{"expected":0,"skipped":0,"unexpected":0,"flaky":0}}"#;
        assert_eq!(playwright(broken), Some(Tally::ONE_FAILURE));
        assert_eq!(playwright(""), None);
        assert_eq!(playwright("{}"), None);
    }

    #[test]
    fn a_failure_is_shown_in_full_without_what_went_well() {
        let shown = without_successes(
            "   Compiling felles\ntest a ... ok\ntest b ... FAILED\n[1/20] e2e › page\n  1) [chromium] › page fails\n    [aria] tree\n",
        );
        assert_eq!(
            shown,
            "test b ... FAILED\n  1) [chromium] › page fails\n    [aria] tree"
        );
    }
}
