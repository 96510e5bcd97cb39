//! Which rows of a long list are in the page: arithmetic alone, with no page in sight.

use std::ops::Range;

/// How many rows a list may have before only those near what is seen are in the page.
pub(crate) const WHOLE: usize = 80;

/// How many rows are in the page before and after those that are seen.
const MARGIN: usize = 10;

/// How high a row is as long as nobody knows, in CSS pixels.
const GUESS: f64 = 44.0;

/// The rows that are in the page, and how much room those before and after take.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Window {
    pub rows: Range<usize>,
    pub before: f64,
    pub after: f64,
}

/// How high each row is: as it was measured, else as most are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Heights {
    /// 0 where it is not known.
    known: Vec<f32>,
    guess: Option<f64>,
}

impl Heights {
    pub fn new(count: usize) -> Self {
        Self {
            known: vec![0.0; count],
            guess: None,
        }
    }

    fn count(&self) -> usize {
        self.known.len()
    }

    fn height(&self, row: usize) -> f64 {
        match self.known.get(row) {
            Some(known) if *known > 0.0 => f64::from(*known),
            _ => self.guess.unwrap_or(GUESS),
        }
    }

    /// How much room rows take together.
    pub fn room(&self, rows: Range<usize>) -> f64 {
        rows.map(|row| self.height(row)).sum()
    }

    /// The row that is so far from the beginning; the last where that is further than all of them.
    fn row_at(&self, distance: f64) -> usize {
        let mut end = 0.0;
        let found = (0..self.count()).find(|row| {
            end += self.height(*row);
            end > distance
        });
        found.unwrap_or(self.count().saturating_sub(1))
    }

    /// Takes in what was measured of rows that follow each other. The first time it is also what the others are likely to be.
    pub fn learn(&mut self, from: usize, measured: &[f64]) {
        for (row, height) in (from..).zip(measured) {
            if let Some(known) = self.known.get_mut(row) {
                #[expect(clippy::cast_possible_truncation, reason = "a row is not so high")]
                let height = *height as f32;
                *known = height;
            }
        }
        let sum: f64 = measured.iter().sum();
        if self.guess.is_none() && sum > 0.0 {
            #[expect(clippy::cast_precision_loss, reason = "a page has few rows")]
            let count = measured.len() as f64;
            self.guess = Some(sum / count);
        }
    }

    /// The rows to have in the page, where so much is seen from so far down.
    pub fn window(&self, scrolled: f64, seen: f64) -> Window {
        if self.count() <= WHOLE {
            return self.of(0..self.count());
        }
        let first = self.row_at(scrolled);
        let last = self.row_at(scrolled + seen);
        self.of(first.saturating_sub(MARGIN)..(last + 1 + MARGIN).min(self.count()))
    }

    /// Whether what is seen is about to leave a window.
    pub fn leaves(&self, window: &Window, scrolled: f64, seen: f64) -> bool {
        let rows = &window.rows;
        let (first, last) = (self.row_at(scrolled), self.row_at(scrolled + seen));
        let begins = rows.start > 0 && first < rows.start + MARGIN / 2;
        let ends = rows.end < self.count() && last + MARGIN / 2 >= rows.end;
        begins || ends
    }

    /// A window of these rows.
    pub fn of(&self, rows: Range<usize>) -> Window {
        Window {
            before: self.room(0..rows.start),
            after: self.room(rows.end..self.count()),
            rows,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_list_is_there_as_a_whole() {
        let heights = Heights::new(WHOLE);
        let window = heights.window(0.0, 300.0);
        assert_eq!((window.rows, window.before + window.after), (0..WHOLE, 0.0));
    }

    #[test]
    fn of_a_long_list_only_what_is_near() {
        let heights = Heights::new(20_000);
        let window = heights.window(44_000.0, 440.0);
        assert_eq!(window.rows, 990..1_021);
        assert!((window.before - 990.0 * GUESS).abs() < 0.01);
        assert!((window.after - 18_979.0 * GUESS).abs() < 0.01);
        assert_eq!(heights.window(0.0, 440.0).rows, 0..21);
        assert_eq!(heights.window(f64::MAX, 440.0).rows, 19_989..20_000);
    }

    #[test]
    fn what_was_measured_counts_and_is_what_others_are_likely_to_be() {
        let mut heights = Heights::new(1_000);
        heights.learn(0, &[20.0, 20.0, 80.0]);
        assert!((heights.room(0..3) - 120.0).abs() < 0.01);
        assert!((heights.room(0..4) - 160.0).abs() < 0.01);
        heights.learn(3, &[100.0]);
        assert!((heights.room(0..5) - 260.0).abs() < 0.01);
        heights.learn(999, &[1.0, 2.0]);
    }

    #[test]
    fn a_window_is_left_before_its_end_is_seen() {
        let heights = Heights::new(1_000);
        let window = heights.window(0.0, 440.0);
        assert!(!heights.leaves(&window, 0.0, 440.0));
        assert!(!heights.leaves(&window, 100.0, 440.0));
        assert!(heights.leaves(&window, 400.0, 440.0));
    }
}
