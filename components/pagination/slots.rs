//! Which pages a pagination shows: arithmetic alone.

use std::ops::RangeInclusive;

/// One place in a row of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageSlot {
    /// A page, from 1.
    Page(usize),
    /// Pages that are left out.
    Gap,
}

/// The pages that are shown around the current one, with so many at its sides and at the two ends.
///
/// The number of places stays the same while one moves. A gap never stands for one page alone: that page is shown instead.
/// A current page that is not there counts as the nearest.
///
/// ```
/// use felles::components::{PageSlot::{Gap, Page}, page_slots};
///
/// assert_eq!(page_slots(10, 5, 1, 1), [Page(1), Gap, Page(4), Page(5), Page(6), Gap, Page(10)]);
/// assert_eq!(page_slots(10, 1, 1, 1), [Page(1), Page(2), Page(3), Page(4), Page(5), Gap, Page(10)]);
/// ```
pub fn page_slots(pages: usize, current: usize, siblings: usize, boundaries: usize) -> Vec<PageSlot> {
    // Those in the middle, those at both ends, and two places for gaps.
    let middle = siblings.saturating_mul(2).saturating_add(1);
    let places = boundaries.saturating_mul(2).saturating_add(middle).saturating_add(2);
    if pages <= places {
        return all(1..=pages).collect();
    }
    let (first, last) = (boundaries + 2, pages - boundaries - 1);
    let start = current.saturating_sub(siblings).clamp(first, last + 1 - middle);
    let end = start + middle - 1;
    let before = if start == first {
        PageSlot::Page(first - 1)
    } else {
        PageSlot::Gap
    };
    let after = if end == last {
        PageSlot::Page(last + 1)
    } else {
        PageSlot::Gap
    };
    all(1..=boundaries)
        .chain([before])
        .chain(all(start..=end))
        .chain([after])
        .chain(all(last + 2..=pages))
        .collect()
}

/// The pages that are shown where there are so many places, gaps among them: for a row of a fixed width.
///
/// ```
/// use felles::components::{PageSlot::{Gap, Page}, page_slots_within};
///
/// assert_eq!(page_slots_within(10, 1, 5), [Page(1), Page(2), Page(3), Gap, Page(10)]);
/// ```
pub fn page_slots_within(pages: usize, current: usize, places: usize) -> Vec<PageSlot> {
    if places == 0 {
        return Vec::new();
    }
    let current = current.clamp(1, pages.max(1));
    let before = (places - 1) / 2;
    let first = current
        .saturating_sub(before)
        .min(pages.saturating_add(1).saturating_sub(places))
        .max(1);
    let last = pages.min(first.saturating_add(places - 1));
    let mut slots: Vec<_> = all(first..=last).collect();
    if places > 4 && first > 1 {
        slots[0] = PageSlot::Page(1);
        slots[1] = PageSlot::Gap;
    }
    if let [.., gap, end] = slots.as_mut_slice()
        && places > 3
        && last < pages
    {
        *gap = PageSlot::Gap;
        *end = PageSlot::Page(pages);
    }
    slots
}

fn all(pages: RangeInclusive<usize>) -> impl Iterator<Item = PageSlot> {
    pages.map(PageSlot::Page)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(slots: &[PageSlot]) -> String {
        let slot = |slot: &PageSlot| match slot {
            PageSlot::Page(page) => page.to_string(),
            PageSlot::Gap => "…".to_owned(),
        };
        slots.iter().map(slot).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn pages_are_shown_around_the_current_one() {
        for (pages, current, siblings, boundaries, expected) in [
            (0, 1, 1, 1, ""),
            (1, 1, 1, 1, "1"),
            (7, 4, 1, 1, "1 2 3 4 5 6 7"),
            (8, 1, 1, 1, "1 2 3 4 5 … 8"),
            (8, 4, 1, 1, "1 2 3 4 5 … 8"),
            (8, 5, 1, 1, "1 … 4 5 6 7 8"),
            (10, 5, 1, 1, "1 … 4 5 6 … 10"),
            (10, 10, 1, 1, "1 … 6 7 8 9 10"),
            (10, 99, 1, 1, "1 … 6 7 8 9 10"),
            (10, 0, 1, 1, "1 2 3 4 5 … 10"),
            (20, 10, 2, 1, "1 … 8 9 10 11 12 … 20"),
            (20, 10, 1, 2, "1 2 … 9 10 11 … 19 20"),
            (10, 5, 0, 1, "1 … 5 … 10"),
            (10, 5, 1, 0, "… 4 5 6 …"),
            (10, 1, 1, 0, "1 2 3 4 …"),
        ] {
            let slots = page_slots(pages, current, siblings, boundaries);
            assert_eq!(written(&slots), expected, "{pages} {current} {siblings} {boundaries}");
        }
        assert_eq!(page_slots(3, 1, usize::MAX, usize::MAX).len(), 3);
    }

    #[test]
    fn the_number_of_places_stays_the_same_and_no_gap_hides_one_page() {
        for (siblings, boundaries) in [(0, 1), (1, 1), (2, 1), (1, 2), (2, 0)] {
            let places = page_slots(40, 1, siblings, boundaries).len();
            for current in 1..=40 {
                let slots = page_slots(40, current, siblings, boundaries);
                assert_eq!(slots.len(), places, "{current}");
                assert!(
                    slots.contains(&PageSlot::Page(current)),
                    "{current}: {}",
                    written(&slots)
                );
                for around in slots.windows(3) {
                    if let [PageSlot::Page(one), PageSlot::Gap, PageSlot::Page(other)] = around {
                        assert!(other - one > 2, "{}", written(&slots));
                    }
                }
            }
        }
    }

    #[test]
    fn a_fixed_number_of_places_holds_the_ends_where_it_can() {
        for (pages, current, places, expected) in [
            (10, 1, 5, "1 2 3 … 10"),
            (10, 5, 7, "1 … 4 5 6 … 10"),
            (10, 10, 5, "1 … 8 9 10"),
            (3, 2, 7, "1 2 3"),
            (10, 5, 3, "4 5 6"),
            (10, 5, 4, "4 5 … 10"),
            (10, 5, 1, "5"),
            (10, 5, 0, ""),
            (0, 5, 5, ""),
        ] {
            assert_eq!(
                written(&page_slots_within(pages, current, places)),
                expected,
                "{pages} {current} {places}"
            );
        }
    }
}
