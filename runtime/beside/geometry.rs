//! Where a panel goes beside its anchor: arithmetic, with no page in sight.

use super::Placement;

/// A rectangle of the screen, in CSS pixels from its upper left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Area {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

/// On which side of its anchor a panel is, as seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Top,
    Right,
    Bottom,
    Left,
}

/// Along its side, from where lines begin, or from above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Along {
    Start,
    Center,
    End,
}

/// What must be known to place a panel.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    pub anchor: Area,
    pub panel: Area,
    /// What may be covered: the screen without its edge.
    pub room: Area,
    pub placement: Placement,
    pub gap: f64,
    pub right_to_left: bool,
}

/// Where a panel goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    pub left: f64,
    pub top: f64,
    pub side: Side,
    /// How high it may be there.
    pub max_height: f64,
    /// Where the arrow points, from the panel's left or upper edge.
    pub arrow: f64,
}

/// A panel that must be lower than this lies over its anchor instead.
const LOWEST: f64 = 120.0;

/// How near to a corner of the panel its arrow may be, and how much of the panel stays at its anchor.
const CORNER: f64 = 20.0;

impl Side {
    pub fn name(self) -> &'static str {
        match self {
            Self::Top => "top",
            Self::Right => "right",
            Self::Bottom => "bottom",
            Self::Left => "left",
        }
    }

    fn is_vertical(self) -> bool {
        matches!(self, Self::Top | Self::Bottom)
    }

    /// The sides to try, the wanted one first: the other side, and below and above where there is none beside.
    fn candidates(self) -> &'static [Self] {
        match self {
            Self::Top => &[Self::Top, Self::Bottom],
            Self::Bottom => &[Self::Bottom, Self::Top],
            Self::Left => &[Self::Left, Self::Right, Self::Bottom, Self::Top],
            Self::Right => &[Self::Right, Self::Left, Self::Bottom, Self::Top],
        }
    }
}

fn parts(placement: Placement, right_to_left: bool) -> (Side, Along) {
    let (side, along) = match placement {
        Placement::Top => (Side::Top, Along::Center),
        Placement::TopStart => (Side::Top, Along::Start),
        Placement::TopEnd => (Side::Top, Along::End),
        Placement::Bottom => (Side::Bottom, Along::Center),
        Placement::BottomStart => (Side::Bottom, Along::Start),
        Placement::BottomEnd => (Side::Bottom, Along::End),
        Placement::Left => (Side::Left, Along::Center),
        Placement::LeftStart => (Side::Left, Along::Start),
        Placement::LeftEnd => (Side::Left, Along::End),
        Placement::Right => (Side::Right, Along::Center),
        Placement::RightStart => (Side::Right, Along::Start),
        Placement::RightEnd => (Side::Right, Along::End),
    };
    match (right_to_left, side, along) {
        (true, Side::Left, along) => (Side::Right, along),
        (true, Side::Right, along) => (Side::Left, along),
        (true, side, Along::Start) => (side, Along::End),
        (true, side, Along::End) => (side, Along::Start),
        (_, side, along) => (side, along),
    }
}

impl Area {
    fn right(&self) -> f64 {
        self.left + self.width
    }

    fn bottom(&self) -> f64 {
        self.top + self.height
    }

    /// Start and end along an axis.
    fn span(&self, vertical: bool) -> (f64, f64) {
        if vertical {
            (self.top, self.bottom())
        } else {
            (self.left, self.right())
        }
    }
}

impl Wanted {
    pub fn place(&self) -> Placed {
        let (wanted, along) = parts(self.placement, self.right_to_left);
        let side = self.choose(wanted);
        let space = self.space(side);
        let is_cramped = side.is_vertical() && space < self.panel.height && space < LOWEST;
        let max_height = if side.is_vertical() && !is_cramped {
            space
        } else {
            self.room.height
        };
        let height = self.panel.height.min(max_height);
        let panel = Area { height, ..self.panel };
        let main = match side {
            Side::Top => self.anchor.top - self.gap - height,
            Side::Bottom => self.anchor.bottom() + self.gap,
            Side::Left => self.anchor.left - self.gap - panel.width,
            Side::Right => self.anchor.right() + self.gap,
        };
        let main = if is_cramped {
            within(main, height, self.room.span(true))
        } else {
            main
        };
        let (cross, arrow) = self.along(side, along, &panel);
        let (left, top) = if side.is_vertical() {
            (cross, main)
        } else {
            (main, cross)
        };
        Placed {
            left,
            top,
            side,
            max_height,
            arrow,
        }
    }

    fn choose(&self, wanted: Side) -> Side {
        let fits = |side: &&Side| {
            let needed = if side.is_vertical() {
                self.panel.height
            } else {
                self.panel.width
            };
            self.space(**side) >= needed && (side.is_vertical() || self.panel.height <= self.room.height)
        };
        let found = wanted.candidates().iter().find(fits).copied();
        found.unwrap_or_else(|| {
            let (below, above) = (self.space(Side::Bottom), self.space(Side::Top));
            // Where they are alike, the wanted one.
            if above > below || (above >= below && wanted == Side::Top) {
                Side::Top
            } else {
                Side::Bottom
            }
        })
    }

    /// How much room a side has.
    fn space(&self, side: Side) -> f64 {
        let (anchor, room) = (&self.anchor, &self.room);
        let free = match side {
            Side::Top => anchor.top - room.top,
            Side::Bottom => room.bottom() - anchor.bottom(),
            Side::Left => anchor.left - room.left,
            Side::Right => room.right() - anchor.right(),
        };
        free - self.gap
    }

    /// Where it begins along its side, and where its arrow is: moved as far as it must to be seen, but never off its
    /// anchor.
    fn along(&self, side: Side, along: Along, panel: &Area) -> (f64, f64) {
        let vertical = !side.is_vertical();
        let (start, end) = self.anchor.span(vertical);
        let size = if vertical { panel.height } else { panel.width };
        let wished = match along {
            Along::Start => start,
            Along::Center => f64::midpoint(start, end) - size / 2.0,
            Along::End => end - size,
        };
        let grip = CORNER.min(end - start).min(size);
        let (least, most) = (start - size + grip, end - grip);
        let at = within(wished, size, self.room.span(vertical)).clamp(least, most.max(least));
        let seen = f64::midpoint(start.max(at), end.min(at + size)) - at;
        let corner = CORNER.min(size / 2.0);
        (at, seen.clamp(corner, size - corner))
    }
}

/// A start for something of a size, so that it lies in a span; at the span's start where it is larger.
fn within(at: f64, size: f64, (start, end): (f64, f64)) -> f64 {
    at.min(end - size).max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Area = Area {
        left: 8.0,
        top: 8.0,
        width: 984.0,
        height: 784.0,
    };

    fn wanted(placement: Placement, left: f64, top: f64) -> Wanted {
        Wanted {
            anchor: Area {
                left,
                top,
                width: 100.0,
                height: 40.0,
            },
            panel: Area {
                width: 300.0,
                height: 200.0,
                ..Area::default()
            },
            room: ROOM,
            placement,
            gap: 10.0,
            right_to_left: false,
        }
    }

    fn at(placed: Placed) -> (i32, i32, &'static str, i32) {
        #[expect(clippy::cast_possible_truncation, reason = "the tests' numbers are small and whole")]
        let whole = |number: f64| number.round() as i32;
        (
            whole(placed.left),
            whole(placed.top),
            placed.side.name(),
            whole(placed.arrow),
        )
    }

    #[test]
    fn each_placement_is_honoured_where_there_is_room() {
        let expected = [
            (Placement::Top, (350, 190, "top", 150)),
            (Placement::TopStart, (450, 190, "top", 50)),
            (Placement::TopEnd, (250, 190, "top", 250)),
            (Placement::Bottom, (350, 450, "bottom", 150)),
            (Placement::BottomStart, (450, 450, "bottom", 50)),
            (Placement::BottomEnd, (250, 450, "bottom", 250)),
            (Placement::Left, (140, 320, "left", 100)),
            (Placement::LeftStart, (140, 400, "left", 20)),
            (Placement::LeftEnd, (140, 240, "left", 180)),
            (Placement::Right, (560, 320, "right", 100)),
            (Placement::RightStart, (560, 400, "right", 20)),
            (Placement::RightEnd, (560, 240, "right", 180)),
        ];
        for (placement, place) in expected {
            assert_eq!(at(wanted(placement, 450.0, 400.0).place()), place, "{placement:?}");
        }
    }

    #[test]
    fn start_and_end_and_left_and_right_follow_the_writing_direction() {
        let mirrored = |placement| {
            at(Wanted {
                right_to_left: true,
                ..wanted(placement, 450.0, 400.0)
            }
            .place())
        };
        assert_eq!(mirrored(Placement::BottomStart), (250, 450, "bottom", 250));
        assert_eq!(mirrored(Placement::BottomEnd), (450, 450, "bottom", 50));
        assert_eq!(mirrored(Placement::Left), (560, 320, "right", 100));
        assert_eq!(mirrored(Placement::RightStart), (140, 400, "left", 20));
    }

    #[test]
    fn it_flips_where_there_is_no_room() {
        assert_eq!(wanted(Placement::Top, 450.0, 100.0).place().side, Side::Bottom);
        assert_eq!(wanted(Placement::Bottom, 450.0, 700.0).place().side, Side::Top);
        assert_eq!(wanted(Placement::Left, 100.0, 400.0).place().side, Side::Right);
        assert_eq!(wanted(Placement::Right, 850.0, 400.0).place().side, Side::Left);
    }

    #[test]
    fn with_no_room_beside_it_goes_below_or_above() {
        let narrow = |top| Wanted {
            room: Area { width: 304.0, ..ROOM },
            ..wanted(Placement::Right, 100.0, top)
        };
        assert_eq!(narrow(100.0).place().side, Side::Bottom);
        assert_eq!(narrow(700.0).place().side, Side::Top);
    }

    #[test]
    fn it_moves_into_view_and_the_arrow_stays_at_the_anchor() {
        assert_eq!(
            at(wanted(Placement::Bottom, 20.0, 100.0).place()),
            (8, 150, "bottom", 62)
        );
        assert_eq!(
            at(wanted(Placement::Bottom, 880.0, 100.0).place()),
            (692, 150, "bottom", 238)
        );
    }

    #[test]
    fn it_goes_out_of_view_with_its_anchor() {
        let out = wanted(Placement::Bottom, -400.0, 100.0).place();
        assert_eq!(at(out), (-320, 150, "bottom", 20));
        let below = wanted(Placement::Bottom, 450.0, -300.0).place();
        assert_eq!((below.side, at(below).1), (Side::Bottom, -250));
    }

    #[test]
    fn where_it_fits_nowhere_it_is_lower_on_the_side_with_more_room() {
        let tall = |top| {
            let wanted = wanted(Placement::Bottom, 450.0, top);
            Wanted {
                panel: Area {
                    height: 700.0,
                    ..wanted.panel
                },
                ..wanted
            }
            .place()
        };
        let below = tall(300.0);
        assert_eq!((below.side, at(below).1), (Side::Bottom, 350));
        assert!((below.max_height - 442.0).abs() < 0.01);
        let above = tall(500.0);
        assert_eq!((above.side, at(above).1), (Side::Top, 8));
        assert!((above.max_height - 482.0).abs() < 0.01);
    }

    #[test]
    fn where_there_is_next_to_no_room_it_lies_over_its_anchor() {
        let low = Wanted {
            room: Area { height: 160.0, ..ROOM },
            ..wanted(Placement::Bottom, 450.0, 80.0)
        };
        let placed = low.place();
        assert_eq!(at(placed).1, 8);
        assert!((placed.max_height - 160.0).abs() < 0.01);
    }
}
