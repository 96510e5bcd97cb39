//! [`TabsWithAction`]: tabs, and something to do, in the same row.

pub(crate) mod style;

use super::{HeadingLevel, TabActivation, Tabs};
use crate::{
    runtime::{Choice, Model, Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// Tabs, and something to do with all of them, in the same row.
///
/// In all else as [`Tabs`].
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <TabsWithAction label="Meldinger" action=|| view! { <Button size=Size::Sm>"Skriv ny"</Button> }>
///         <Tab value="inn" label="Innboks">"Ingen nye."</Tab>
///         <Tab value="sendt" label="Sendt">"Ingen sendte."</Tab>
///     </TabsWithAction>
/// };
/// ```
#[component]
pub fn TabsWithAction(
    /// What the tabs have in common: the name of the row, for those who do not see it.
    #[prop(into)]
    label: Prop<Text>,
    /// What stands at the end of the row: most often one button. It comes before the tabs to the keyboard and to screen
    /// readers, so that a panel follows its tab.
    #[prop(into)]
    action: ViewFnOnce,
    /// Which tab is selected: a start value, a signal, or a signal with a callback that is asked. Default: the first that is
    /// not disabled.
    #[prop(optional, into)]
    selected: Model<Option<Choice>>,
    /// Whether moving the focus selects. Default: manual, it does not.
    #[prop(optional, into)]
    activation: Prop<TabActivation>,
    /// Keeps the selected tab in the page's address, after `#`. Set `id` too. Default: no.
    #[prop(optional)]
    hash: bool,
    /// Renders a panel when it is first shown, and keeps it from then on. Default: all at once.
    #[prop(optional)]
    lazy: bool,
    /// Which heading the panels have where they are shown: without a script, and on paper. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// The id of the tabs. Panels get theirs from it: this, a hyphen, the name of the value.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called with the new choice when the user selects another tab.
    #[prop(optional, into)]
    on_change: Option<Callback<Choice>>,
    /// The tabs.
    children: ChildrenFn,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    view! {
        <div class=class_names("felles-tabs-with-action", &class)>
            <div class="felles-tabs-with-action__action">{action.run()}</div>
            <Tabs
                label=label
                selected=selected
                activation=activation
                hash=hash
                lazy=lazy
                heading_level=heading_level
                id=id
                class="felles-tabs-with-action__tabs"
                nostrip:on_change=on_change
            >
                {children()}
            </Tabs>
        </div>
    }
}
