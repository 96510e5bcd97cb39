//! [`ExpandableList`]: a heading that unfolds a list of rows.

pub(crate) mod style;

use super::{
    ButtonVariant, Color, HeadingLevel, ListSpacing, RowList, RowListDivider, Size, ToggleButton, icon, icons,
};
use crate::{
    runtime::{
        Model, Prop, Text, address,
        details_binding::{bind_open, unfolding},
        native,
        prop::class_names,
    },
    styles,
};
use leptos::{
    ev::{MouseEvent, on},
    prelude::*,
};

crate::words! { "expandable_list";
    /// The button that marks it as one of the user's own. Its title follows, for those who hear only the button.
    FAVOURITE = { nb: "Favoritt", nn: "Favoritt", en: "Favourite" };
    /// What unfolds the rows, where the heading does something else.
    SHOW_LIST = { nb: "Vis lista", nn: "Vis lista", en: "Show the list" };
}

/// A heading that unfolds a list of rows, with what can be done with all of it: notices of a service, the units of a company.
///
/// It is a native `<details>`, which the browser's search and addresses open too. Where the heading itself leads somewhere
/// (`href`) or does something (`on_press`), the rows are unfolded below it.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let favourite = RwSignal::new(true);
/// let _ = view! {
///     <ExpandableList title="Fjordheim AS" href="/velg/1" favourite=favourite list_label="Underenheter" count=2>
///         <RowListRow title="Fjordheim AS, avd. Bergen" href="/velg/2" />
///         <RowListRow title="Fjordheim AS, avd. Voss" href="/velg/3" />
///     </ExpandableList>
/// };
/// ```
#[component]
pub fn ExpandableList(
    /// What the list is of.
    #[prop(into)]
    title: Prop<Text>,
    /// Makes the title a heading in the outline of the page. Default: it is text only.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// A line below the title, seen also while it is closed. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// How many rows there are, beside what unfolds them. Default: it is not told.
    #[prop(optional, into)]
    count: Prop<Option<u32>>,
    /// An icon before the title. It is decoration: the title must do without it. Default: none.
    #[prop(optional, into)]
    icon: Option<Prop<icondata_core::Icon>>,
    /// An address, absolute or relative: makes the title a link. Default: the title unfolds the rows.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Called when the title is pressed: makes it a button. Means nothing to a link.
    #[prop(optional, into)]
    on_press: Option<Callback<MouseEvent>>,
    /// What unfolds the rows says, where the title is a link or a button. Default: «Vis lista» in the language in context.
    #[prop(optional, into)]
    list_label: Prop<Option<Text>>,
    /// Whether it is one of the user's favourites. Gives it a star to press. Default: it has none.
    #[prop(optional, into)]
    favourite: Option<Model<bool>>,
    /// Called with whether the user has made it a favourite, once for each press of the star.
    #[prop(optional, into)]
    on_favourite: Option<Callback<bool>>,
    /// What else can be done with all of it, at the end of the heading's row: a button, a link.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// Whether it is open: a start, a signal, or a signal with a callback that is asked. Default: closed.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Called with whether it is open now, once for each time the user opened or closed it.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// What is between the rows. Default: a line.
    #[prop(optional, into)]
    divider: Prop<RowListDivider>,
    /// How high the rows are. Default: as for a line or two.
    #[prop(optional, into)]
    spacing: Prop<ListSpacing>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The rows: `RowListRow`s. Default: none, and then nothing unfolds.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let main = MainAct::of(href, on_press);
    let actions = actions_of(&title, favourite, on_favourite, actions);
    let symbol = icon.map(|icon| icon::decoration("felles-expandable-list__icon", icon));
    let heading = |content: AnyView| match level {
        Some(level) => level.heading("felles-expandable-list__title", Prop::default(), content),
        None => view! { <span class="felles-expandable-list__title">{content}</span> }.into_any(),
    };
    let description =
        description.map(|description| view! { <span class="felles-expandable-list__description">{description}</span> });
    let is_split = main.is_some() || children.is_none();
    let summary_label = if is_split {
        list_label.or(|| SHOW_LIST.text())
    } else {
        title.clone()
    };
    let list = |summary: AnyView, rows: Children| {
        view! {
            <details
                {..bind_open(open, on_toggle)}
                class=unfolding("felles-expandable-list__details", &Prop::default())
                open=open.signal()
            >
                <summary class="felles-expandable-list__summary">{summary}</summary>
                <div class="felles-expandable-list__content">
                    <RowList label=title.clone() divider=divider spacing=spacing>{rows()}</RowList>
                </div>
            </details>
        }
        .into_any()
    };
    let count = count_of(count);
    let content = match (is_split, children) {
        (false, Some(rows)) => {
            let words = (heading(title.clone().into_any()), count).into_any();
            let summary = (marker(), symbol, text((words, description).into_any())).into_any();
            (list(summary, rows), actions).into_any()
        }
        (_, rows) => {
            let title = match main {
                Some(main) => main.view(title.clone().into_any()),
                None => title.clone().into_any(),
            };
            let words = text((heading(title), description).into_any());
            let below = rows.map(|rows| {
                let words = (summary_label, count).into_any();
                list((marker(), text(words)).into_any(), rows)
            });
            let head = view! { <div class="felles-expandable-list__head">{symbol} {words}</div> };
            (head, actions, below).into_any()
        }
    };
    native("div", content)
        .attribute("class", class_names("felles-expandable-list", &class))
        .attribute("data-split", Prop::Static(is_split.then_some("")))
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("id", id)
}

fn marker() -> impl IntoView {
    icon::chevron("felles-expandable-list__marker")
}

fn text(content: AnyView) -> AnyView {
    native("span", content)
        .attribute("class", Prop::Static("felles-expandable-list__text"))
        .into_any()
}

fn count_of(count: Prop<Option<u32>>) -> Option<AnyView> {
    if !count.may_be_some() {
        return None;
    }
    let shown = count.map(|count| count.map(|count| Text::from(format!(" ({count})"))).unwrap_or_default());
    Some(view! { <span class="felles-expandable-list__count">{shown}</span> }.into_any())
}

/// What the title does itself.
enum MainAct {
    Link(Prop<Text>),
    Press(Callback<MouseEvent>),
}

impl MainAct {
    fn of(href: Option<Prop<Text>>, on_press: Option<Callback<MouseEvent>>) -> Option<Self> {
        href.map(Self::Link).or(on_press.map(Self::Press))
    }

    fn view(self, title: AnyView) -> AnyView {
        let class = Prop::Static("felles-expandable-list__main");
        match self {
            Self::Link(href) => native("a", title)
                .attribute("class", class)
                .attribute("href", address::of_link(href))
                .into_any(),
            Self::Press(on_press) => native("button", title)
                .attribute("class", class)
                .attribute("type", Prop::Static("button"))
                .with(on(leptos::ev::click, move |event| on_press.run(event)))
                .into_any(),
        }
    }
}

/// The star, and what the caller adds. They stand beside the heading, not in it, and come after it in the Tab order.
fn actions_of(
    title: &Prop<Text>,
    favourite: Option<Model<bool>>,
    on_favourite: Option<Callback<bool>>,
    actions: Option<ViewFnOnce>,
) -> Option<AnyView> {
    if favourite.is_none() && actions.is_none() {
        return None;
    }
    let star = favourite.map(|favourite| {
        let name = FAVOURITE.text().zip(title, |favourite, title| {
            Some(Text::from(format!("{favourite}: {title}")))
        });
        let pressed = move |pressed| {
            if let Some(on_favourite) = on_favourite {
                on_favourite.run(pressed);
            }
        };
        view! {
            <ToggleButton
                pressed=favourite
                on_change=pressed
                variant=ButtonVariant::Tertiary
                icon=icons::STAR
                icon_pressed=icons::STAR_FILL
                hide_label=true
                aria_label=name
            >
                {FAVOURITE.text()}
            </ToggleButton>
        }
    });
    let actions = actions.map(ViewFnOnce::run);
    Some(view! { <div class="felles-expandable-list__actions">{star} {actions}</div> }.into_any())
}
