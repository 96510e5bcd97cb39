//! [`FilterPanel`]: narrows a list, in a drawer or beside it.

mod group;
pub(crate) mod style;

pub use group::FilterGroup;

use super::{Button, ButtonIcon, ButtonType, ButtonVariant, ChipGroup, Drawer, Size, TextField, TextFieldType, icons};
use crate::{
    runtime::{
        Model, Prop, Text, address,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{ev::SubmitEvent, prelude::*};

crate::variants! {
    /// Where a filter stands.
    pub enum FilterPanelVariant {
        /// In a drawer that a button opens.
        #[default]
        Drawer = "drawer",
        /// In the page, always seen.
        Section = "section",
    }
}

crate::words! { "filter_panel";
    /// What it is called.
    FILTER = { nb: "Filtrer", nn: "Filtrer", en: "Filter" };
    /// The label of the search.
    SEARCH = { nb: "Søk", nn: "Søk", en: "Search" };
    /// What is chosen in it.
    ACTIVE = { nb: "Valgte filtre", nn: "Valde filter", en: "Chosen filters" };
    /// The button that takes all filters away.
    RESET = { nb: "Nullstill", nn: "Nullstill", en: "Reset" };
    /// The button that shows the result.
    SHOW = { nb: "Vis resultatet", nn: "Vis resultatet", en: "Show the result" };
    /// The same, with the number of hits.
    SHOW_HITS = { nb: ["Vis {count} treff", "Vis {count} treff"], nn: ["Vis {count} treff", "Vis {count} treff"], en: ["Show {count} hit", "Show {count} hits"] };
}

/// Narrows a list: a search, groups of choices, and chips for what is chosen. A native `<form>` that can be sent by `GET`.
///
/// In a drawer, the button that opens it tells how many filters are chosen, the focus goes to the search, and back to the
/// button when it closes.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let status = RwSignal::new(Vec::<String>::new());
/// let query = RwSignal::new(String::new());
/// let _ = view! {
///     <FilterPanel search=query count=move || status.read().len() as u32 on_reset=move |()| status.set(Vec::new())>
///         <FilterGroup title="Status">
///             <CheckboxGroup legend="Status" hide_legend=true name="status" selected=status>
///                 <Checkbox label="Under behandling" value="open" />
///                 <Checkbox label="Avsluttet" value="closed" />
///             </CheckboxGroup>
///         </FilterGroup>
///     </FilterPanel>
/// };
/// ```
#[component]
pub fn FilterPanel(
    /// What it is called: the button, and the heading of the drawer. Default: «Filtrer» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// Where it stands. Default: in a drawer.
    #[prop(optional)]
    variant: FilterPanelVariant,
    /// What is searched for: a signal to share it. Default: there is no search.
    #[prop(optional, into)]
    search: Option<Model<String>>,
    /// The label of the search. Default: «Søk» in the language in context.
    #[prop(optional, into)]
    search_label: Prop<Option<Text>>,
    /// The name of the search when the form is sent. Default: `q`.
    #[prop(default = Prop::Static("q".into()), into)]
    search_name: Prop<Text>,
    /// How many filters are chosen. It is told on the button.
    #[prop(optional, into)]
    count: Prop<u32>,
    /// What is chosen, as [`InputChip`](super::InputChip)s that take it away. Seen also while the drawer is closed.
    #[prop(optional, into)]
    active: Option<ViewFnOnce>,
    /// How many hits there are: the button that shows them says it. Default: it is not known.
    #[prop(optional, into)]
    hits: Prop<Option<u64>>,
    /// Whether the drawer is open. Default: closed, and opened by its button.
    #[prop(optional, into)]
    open: Model<bool>,
    /// The address that the form is sent to without a script, or without `on_submit`. Default: that of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// Called when the user wants the result. Without it, and without a script, the form is sent by `GET`.
    #[prop(optional, into)]
    on_submit: Option<Callback<()>>,
    /// Called when the user wants all filters taken away. Default: there is no such button.
    #[prop(optional, into)]
    on_reset: Option<Callback<()>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. Default: one is made. The drawer's is the same with `-drawer` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The groups of choices.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("filter"));
    let (form_id, drawer_id) = (part_id(&id, "form"), part_id(&id, "drawer"));
    let label = label.or(|| FILTER.text());
    let active = active.map(|active| {
        view! { <ChipGroup label=ACTIVE.text() class="felles-filter-panel__active">{active.run()}</ChipGroup> }
    });
    let search = search.map(|search| {
        view! {
            <TextField
                label=search_label.or(|| SEARCH.text())
                r#type=TextFieldType::Search
                value=search
                name=search_name.map(|name| Some(name.clone()))
                autocomplete="off"
            />
        }
    });
    let submit = move |event: SubmitEvent| {
        let Some(on_submit) = on_submit else { return };
        event.prevent_default();
        on_submit.run(());
        open.set_by_user(false);
    };
    let form = view! {
        <form
            class="felles-filter-panel__form"
            id=form_id.clone()
            role="search"
            aria-label=label.clone()
            method="get"
            action=action.map(address::of_link)
            on:submit=submit
        >
            {search}
            <div class="felles-filter-panel__groups">{children()}</div>
        </form>
    }
    .into_any();
    let buttons = Buttons {
        form_id,
        hits,
        on_reset,
    };
    let content = match variant {
        FilterPanelVariant::Section => view! { {active} {form} {buttons.view()} }.into_any(),
        FilterPanelVariant::Drawer => {
            let heading = label.clone();
            view! {
            <Button
                variant=ButtonVariant::Secondary
                icon=ButtonIcon::from(icons::FILTER)
                count=count.map(|count| (*count > 0).then_some(*count))
                command="show-modal"
                command_for=drawer_id.clone()
                aria_haspopup="dialog"
            >
                {label.clone()}
            </Button>
            {active}
            <Drawer
                heading=heading
                open=open
                id=drawer_id.map(|id| Some(id.clone()))
                footer=move || buttons.view()
            >
                {form}
            </Drawer>
            }
            .into_any()
        }
    };
    view! {
        <div
            class=class_names("felles-filter-panel", &class)
            data-variant=variant.name()
            data-size=size
            id=id
        >
            {content}
        </div>
    }
}

/// What ends the work with the filters. In a drawer they stand outside the form, and so name it.
struct Buttons {
    form_id: Prop<Text>,
    hits: Prop<Option<u64>>,
    on_reset: Option<Callback<()>>,
}

impl Buttons {
    fn view(self) -> AnyView {
        let count = self.hits.clone();
        let with_hits = SHOW_HITS.count(move || count.get().unwrap_or_default());
        let without = SHOW.text();
        let text = self
            .hits
            .zip(&with_hits, |hits, text| hits.map(|_| text.clone()))
            .or(|| without);
        let reset = self.on_reset.map(|on_reset| {
            view! {
                <Button variant=ButtonVariant::Tertiary on_click=move |_| on_reset.run(())>{RESET.text()}</Button>
            }
        });
        view! {
            <div class="felles-filter-panel__buttons">
                <Button r#type=ButtonType::Submit form=self.form_id.map(|id| Some(id.clone()))>{text}</Button>
                {reset}
            </div>
        }
        .into_any()
    }
}
