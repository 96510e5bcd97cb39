//! [`RowListRow`]: one row.

use super::{
    RowListContext,
    opening::{Opens, Toggle},
    state::{Row, RowListState},
    words,
};
use crate::{
    components::{Button, ButtonVariant, icon, icons},
    runtime::{
        Choice, Language, Model, Prop, Text, Word, address, element_hook::on_element, native, prop::class_names,
        warning::warn,
    },
};
use leptos::{
    ev::{self, MouseEvent, on},
    prelude::*,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

crate::variants! {
    /// How it stands with a row.
    pub enum RowListStatus {
        /// As with the others.
        #[default]
        Default = "default",
        /// Not read yet: bold, with a dot.
        Unread = "unread",
        /// Done: with a tick.
        Completed = "completed",
        /// Not in use: muted.
        Inactive = "inactive",
    }
}

impl RowListStatus {
    const fn word(self) -> Option<&'static Word> {
        match self {
            Self::Default => None,
            Self::Unread => Some(&words::UNREAD),
            Self::Completed => Some(&words::COMPLETED),
            Self::Inactive => Some(&words::INACTIVE),
        }
    }
}

/// A row of a [`RowList`](super::RowList). With an address or something to call, all of it can be pressed.
#[component]
pub fn RowListRow(
    /// What the row is about. It names the row.
    #[prop(into)]
    title: Prop<Text>,
    /// What is selected or deleted with this row: a string, a number, an enum, or what else is
    /// [`Named`](crate::runtime::Named). Its name must be unlike those of the other rows. Default: the title.
    #[prop(optional, into)]
    value: Option<Choice>,
    /// A second, muted line. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// An icon before the title. It is decoration: the title must do without it. Default: none.
    #[prop(optional, into)]
    icon: Option<Prop<icondata_core::Icon>>,
    /// An address, absolute or relative: makes the row a link. Default: no link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Called when the row is pressed: makes it a button. Means nothing to a link.
    #[prop(optional, into)]
    on_press: Option<Callback<MouseEvent>>,
    /// Pressing it opens a dialog, and is said to. Default: it does not.
    #[prop(optional)]
    opens_dialog: bool,
    /// What the row opens to show. Default: it does not open.
    #[prop(optional, into)]
    details: Option<ViewFnOnce>,
    /// Whether it is open: a start, a signal, or a signal with a callback that is asked. Default: closed.
    #[prop(optional, into)]
    expanded: Model<bool>,
    /// Called once the user has opened or closed it, or a search in the page has.
    #[prop(optional, into)]
    on_expand: Option<Callback<bool>>,
    /// What always stands under the row, such as a list of a second level. Default: nothing.
    #[prop(optional, into)]
    nested: Option<ViewFnOnce>,
    /// How it stands with it. Default: as with the others.
    #[prop(optional, into)]
    status: Prop<RowListStatus>,
    /// What is read before the title of how it stands. Default: «Ulest», «Fullført» or «Ikke aktiv» in the language in
    /// context.
    #[prop(optional, into)]
    status_label: Prop<Option<Text>>,
    /// Can neither be selected nor deleted. Say why in the row.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The cells: `RowListCell`s, one for each further column.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let Some(RowListContext { state, name }) = use_context::<RowListContext>() else {
        warn("a RowListRow stands outside a RowList, so it is not shown");
        return ().into_any();
    };
    let choice = value.unwrap_or_else(|| Choice::from(title.get_untracked()));
    let is_deleted = state
        .deleted
        .map(|_| RwSignal::new(state.is_deleted_now(choice.name())));
    let row = Row {
        choice,
        title: title.clone(),
        disabled,
        is_deleted,
    };
    state.enter(&row);
    state.begin_cells();
    let cells = children.map(|children| children());

    let opens = details.map(|details| Opens::new(details, expanded, on_expand));
    let kind = Kind::of(href, on_press, opens_dialog, opens.as_ref());
    let arrow = kind.arrow();
    let separate = opens
        .as_ref()
        .filter(|_| !matches!(kind, Kind::Opens(_)))
        .map(|opens| opens.toggle(&title));
    let said = said_before(&status, status_label, is_deleted);
    let title = kind.title((said, title).into_any());
    let description = description.map(|text| view! { <div class="felles-row-list__description">{text}</div> });
    let lead = match (icon, description) {
        (None, None) => title,
        (None, Some(description)) => (title, description).into_any(),
        (Some(icon), description) => view! {
            {icon::decoration("felles-row-list__icon", icon)}
            <div class="felles-row-list__words">{title} {description}</div>
        }
        .into_any(),
    };
    let lead = native("div", lead).attribute("class", Prop::Static("felles-row-list__lead"));
    let select = state.selected.map(|_| select_box(state, &row, name));
    let delete = state.deleted.map(|_| delete_button(state, row));
    let content = match (select, separate, delete) {
        (None, None, None) => (lead, cells).into_any(),
        (select, separate, delete) => (select, lead, cells, separate, delete).into_any(),
    };
    let bar = native("div", content).attribute("class", Prop::Static("felles-row-list__row"));
    let below = nested.map(|nested| view! { <div class="felles-row-list__nested">{nested.run()}</div> });
    let is_open = opens.as_ref().map(|opens| opens.expanded);
    let content = match (opens, below) {
        (None, None) => bar.into_any(),
        (opens, below) => (bar, opens.map(Opens::panel), below).into_any(),
    };
    let flag = |flag: bool| flag.then_some("");
    native("li", content)
        .attribute("class", class_names("felles-row-list__item", &class))
        .attribute("data-status", status.unless_default())
        .attribute("data-arrow", Prop::Static(arrow))
        .attribute(
            "data-expanded",
            is_open.map_or(Prop::Static(None), |open| Prop::derive(move || flag(open.get()))),
        )
        .attribute(
            "data-deleted",
            is_deleted.map_or(Prop::Static(None), |deleted| Prop::derive(move || flag(deleted.get()))),
        )
        .attribute("id", id)
        .into_any()
}

/// What pressing a row does.
enum Kind {
    Plain,
    Link(Prop<Text>),
    Press(Callback<MouseEvent>, bool),
    Opens(Toggle),
}

impl Kind {
    fn of(
        href: Option<Prop<Text>>,
        on_press: Option<Callback<MouseEvent>>,
        opens_dialog: bool,
        opens: Option<&Opens>,
    ) -> Self {
        match (href, on_press, opens) {
            (Some(href), ..) => Self::Link(href),
            (None, Some(on_press), _) => Self::Press(on_press, opens_dialog),
            (None, None, Some(opens)) => Self::Opens(opens.as_toggle()),
            (None, None, None) => Self::Plain,
        }
    }

    const fn arrow(&self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Link(_) | Self::Press(..) => Some("next"),
            Self::Opens(_) => Some("more"),
        }
    }

    fn title(self, words: AnyView) -> AnyView {
        let class = Prop::Static("felles-row-list__title");
        let button = Prop::Static("button");
        match self {
            Self::Plain => native("span", words).attribute("class", class).into_any(),
            Self::Link(href) => native("a", words)
                .attribute("class", class)
                .attribute("href", address::of_link(href))
                .into_any(),
            Self::Press(on_press, opens_dialog) => native("button", words)
                .attribute("class", class)
                .attribute("type", button)
                .attribute("aria-haspopup", Prop::Static(opens_dialog.then_some("dialog")))
                .with(on(ev::click, move |event| on_press.run(event)))
                .into_any(),
            Self::Opens(toggle) => native("button", words)
                .attribute("class", class)
                .attribute("type", button)
                .attribute("aria-expanded", toggle.aria_expanded())
                .attribute("aria-controls", Prop::Static(toggle.panel.clone()))
                .with(toggle.on_click())
                .into_any(),
        }
    }
}

/// What is read before the title of how it stands with the row. No element where that is never anything.
fn said_before(
    status: &Prop<RowListStatus>,
    label: Prop<Option<Text>>,
    is_deleted: Option<RwSignal<bool>>,
) -> Option<AnyView> {
    if is_deleted.is_none() && matches!(status, Prop::Static(RowListStatus::Default)) {
        return None;
    }
    let deleted = is_deleted.map_or(Prop::Static(false), Prop::from);
    let word = status.zip(
        &deleted,
        |status, deleted| if *deleted { Some(&words::DELETED) } else { status.word() },
    );
    let own = word.zip(&Language::current(), |word, language| {
        word.map(|word| word.say(language, None, &[]))
    });
    let said = own.zip(
        &label.zip(&deleted, |label, deleted| label.clone().filter(|_| !deleted)),
        |own, label| {
            let said = own.as_ref().map(|own| label.as_ref().unwrap_or(own));
            said.map(|said| Text::from(format!("{said}: "))).unwrap_or_default()
        },
    );
    Some(view! { <span class="felles-row-list__status">{said}</span> }.into_any())
}

/// The box has the name of the row. What it is at first is in an attribute; from then on the list speaks for all boxes.
fn select_box(state: RowListState, row: &Row, name: Prop<Option<Text>>) -> AnyView {
    let value = Text::from(row.choice.name().to_owned());
    let entered = value.clone();
    let enter = on_element(move |element, _| {
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            state.enter_box(&entered, input.clone());
        }
    });
    let disabled = match row.is_deleted {
        Some(is_deleted) => {
            let disabled = row.disabled.clone();
            Prop::derive(move || disabled.get() || is_deleted.get())
        }
        None => row.disabled.clone(),
    };
    let checked = state.is_selected_now(&value);
    view! {
        <label class="felles-row-list__pick">
            <input
                {..enter}
                class="felles-checkbox felles-row-list__select"
                type="checkbox"
                name=name
                value=Prop::Static(value)
                checked=checked
                disabled=disabled
                aria-label=row.title.clone()
            />
        </label>
    }
    .into_any()
}

/// Deletes the row, and then undoes it: the same button, so that the focus stays.
fn delete_button(state: RowListState, row: Row) -> AnyView {
    let is_deleted = row.is_deleted.map_or(Prop::Static(false), Prop::from);
    let word = |on: &'static Word, off: &'static Word| {
        let title = row.title.clone();
        is_deleted.zip(&Language::current(), move |deleted, language| {
            let word = if *deleted { off } else { on };
            word.say(language, None, &[("row", title.get())])
        })
    };
    let (text, name) = (
        word(&words::DELETE, &words::UNDO),
        word(&words::DELETE_ROW, &words::UNDO_ROW),
    );
    let symbol = is_deleted.map(|deleted| if *deleted { icons::ARROW_UNDO } else { icons::TRASH });
    let drawn = move || icon::decoration("felles-row-list__delete-icon", symbol);
    let disabled = row.disabled.clone();
    let press = move |_| state.set_deleted(&row, !is_deleted.get_untracked());
    let button = view! {
        <Button
            variant=ButtonVariant::Tertiary
            icon=drawn
            aria_label=name.map(|name| Some(name.clone()))
            disabled=disabled
            on_click=press
        >
            {text}
        </Button>
    };
    native("div", button.into_any())
        .attribute("class", Prop::Static("felles-row-list__delete"))
        .into_any()
}
