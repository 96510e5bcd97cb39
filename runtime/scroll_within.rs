//! [`scroll_within`]: an item brought into view inside its container.

use web_sys::Element;

/// How much of what lies beside the item is shown with it, so that it is seen that there is more.
const MARGIN: f64 = 24.0;

/// Scrolls a container so that an item in it is seen. Nothing around the container moves, which is what
/// `scrollIntoView` cannot promise.
///
/// How (at once, smoothly) is for the container's `scroll-behavior` to say.
pub fn scroll_within(container: &Element, item: &Element) {
    let (outer, inner) = (container.get_bounding_client_rect(), item.get_bounding_client_rect());
    let across = needed(outer.left(), outer.right(), inner.left(), inner.right());
    let down = needed(outer.top(), outer.bottom(), inner.top(), inner.bottom());
    if across != 0.0 || down != 0.0 {
        container.scroll_by_with_x_and_y(across, down);
    }
}

/// How far to scroll along one axis. An item that is larger than its container is shown from its start.
fn needed(outer_start: f64, outer_end: f64, inner_start: f64, inner_end: f64) -> f64 {
    let before = inner_start - MARGIN - outer_start;
    let after = inner_end + MARGIN - outer_end;
    if inner_start >= outer_start && inner_end <= outer_end {
        0.0
    } else if before < 0.0 || after - before > 0.0 {
        before
    } else {
        after
    }
}

#[cfg(test)]
mod tests {
    use super::needed;

    fn assert_needed(item: (f64, f64), expected: f64) {
        let found = needed(100.0, 400.0, item.0, item.1);
        assert!((found - expected).abs() < 0.01, "{item:?}: {found}, not {expected}");
    }

    #[test]
    fn what_is_seen_stays() {
        assert_needed((100.0, 200.0), 0.0);
        assert_needed((300.0, 400.0), 0.0);
    }

    #[test]
    fn what_is_cut_or_outside_comes_in_with_a_margin() {
        assert_needed((350.0, 450.0), 74.0);
        assert_needed((900.0, 1000.0), 624.0);
        assert_needed((50.0, 150.0), -74.0);
    }

    #[test]
    fn what_is_too_large_is_shown_from_its_start() {
        assert_needed((200.0, 600.0), 76.0);
        assert_needed((50.0, 700.0), -74.0);
    }
}
