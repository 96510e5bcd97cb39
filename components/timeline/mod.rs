//! [`Timeline`]: what happened, or will happen, along a line of time.

mod axis;
mod item;
mod row;
mod span;
pub(crate) mod style;
mod words;

pub use item::TimelineItem;
pub use row::TimelineRow;

use super::{Color, Size};
use crate::{
    runtime::{Model, Prop, Text, id_scope::component_id, prop::class_names},
    styles,
};
use axis::TimeAxis;
use leptos::{context::Provider, either::Either, prelude::*};

crate::variants! {
    /// How a timeline is laid out.
    pub enum TimelineLayout {
        /// What happened, one thing below the other.
        #[default]
        List = "list",
        /// The same, in turn on each side of the line where there is room.
        TwoSides = "two-sides",
        /// Periods in rows, each as long as it lasts. Without a script they stand below each other.
        Axis = "axis",
    }
}

/// What happened, or will happen, along a line of time: milestones below each other, or periods in rows.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Timeline label="Loven om likestilling">
///         <TimelineItem title="Et utvalg blir satt ned" from="1972-09-01" />
///         <TimelineItem title="Loven blir vedtatt" from="1978-06-09" />
///     </Timeline>
///     <Timeline label="Ytelsene dine" layout=TimelineLayout::Axis zooms=[3, 12]>
///         <TimelineRow label="Sykepenger">
///             <TimelineItem title="Innvilget" from="2026-01-12" to="2026-03-01" color=Color::Success />
///         </TimelineRow>
///     </Timeline>
/// };
/// ```
#[component]
pub fn Timeline(
    /// What it shows, for assistive technology. Let a heading before it say the same.
    #[prop(into)]
    label: Prop<Text>,
    /// How it is laid out. Default: one thing below the other.
    #[prop(optional)]
    layout: TimelineLayout,
    /// How many months the user may choose to see, the last first: `[3, 6, 12]`. All there is can always be chosen too. For
    /// the axis. Default: no choice.
    #[prop(optional, into)]
    zooms: Vec<u32>,
    /// How many of the last months are shown: a start, a signal, or a signal with a callback that is asked. Default: all
    /// there is.
    #[prop(optional, into)]
    months: Model<Option<u32>>,
    /// Called with the months that the user chose to see; nothing is all there is.
    #[prop(optional, into)]
    on_zoom: Option<Callback<Option<u32>>>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The `TimelineItem`s; for the axis in `TimelineRow`s.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("timeline"));
    let axis = (layout == TimelineLayout::Axis).then(|| TimeAxis::new(months));
    let keys = axis.map_or(Either::Right(()), |_| Either::Left(TimeAxis::keys()));
    let zoom = axis
        .filter(|_| !zooms.is_empty())
        .map(|axis| axis.zoom(&zooms, on_zoom));
    let marks = axis.map(TimeAxis::marks);
    let placed = axis.map_or(Prop::Static(false), |axis| Prop::derive(move || axis.is_placed()));
    let context = TimelineContext {
        layout,
        axis,
        in_row: false,
    };
    view! {
        <div
            class=class_names("felles-timeline", &class)
            data-layout=layout.name()
            data-placed=placed
            data-color=color
            data-size=size
            role="group"
            aria-label=label
            id=id
        >
            {zoom}
            <div class="felles-timeline__area" data-layout=layout.name()>
                {marks}
                // Safari takes a list without markers for no list.
                <ol {..keys} class="felles-timeline__list" role="list">
                    <Provider value=context>{children()}</Provider>
                </ol>
            </div>
        </div>
    }
}

/// What an item needs to know of the timeline it stands in.
#[derive(Clone, Copy)]
struct TimelineContext {
    layout: TimelineLayout,
    axis: Option<TimeAxis>,
    in_row: bool,
}
