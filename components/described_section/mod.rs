//! [`DescribedSection`]: a heading with its description, as it stands in dialogs and popovers.

pub(crate) mod style;

use super::{Heading, HeadingLevel, HeadingSize, Paragraph, Size, TextSize, TextWeight};
use crate::{
    runtime::{
        Prop, Text,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;

/// A short section that explains something: a heading, an introduction, and what there is to know.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <DescribedSection
///         heading="Tilgangsstyrer"
///         lead="Kan gi andre tilgang til virksomheten."
///         subheading="Hva rollen kan gjøre"
///     >
///         <p>"Gi, endre og fjerne fullmakter for ansatte."</p>
///     </DescribedSection>
/// };
/// ```
#[component]
pub fn DescribedSection(
    /// What it is about. It names the section.
    #[prop(into)]
    heading: Prop<Text>,
    /// Which heading that is; `subheading` is one below. Default: `h2`.
    #[prop(optional)]
    level: HeadingLevel,
    /// The introduction, a little larger than the text. Default: none.
    #[prop(optional, into)]
    lead: Option<Prop<Text>>,
    /// The heading of what follows. Default: none.
    #[prop(optional, into)]
    subheading: Option<Prop<Text>>,
    /// A line in bold before the text: the most important in it, such as a number or a deadline. Default: none.
    #[prop(optional, into)]
    highlight: Option<Prop<Text>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. Default: one is made. The heading's is the same with `-heading` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text: paragraphs, lists, links. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("section"));
    let heading_id = part_id(&id, "heading");
    let title = view! { <Heading level=level size=HeadingSize::Sm id=heading_id.clone()>{heading}</Heading> };
    let lead = lead.map(|lead| view! { <Paragraph size=TextSize::Lg>{lead}</Paragraph> }.into_any());
    let subheading = subheading.map(|subheading| {
        let class = "felles-described-section__subheading";
        view! { <Heading level=level.below() size=HeadingSize::Xs class=class>{subheading}</Heading> }.into_any()
    });
    let highlight =
        highlight.map(|highlight| view! { <Paragraph weight=TextWeight::Semibold>{highlight}</Paragraph> }.into_any());
    let text = children.map(|children| {
        view! { <div class="felles-described-section__text felles-trims">{children()}</div> }.into_any()
    });
    let parts: Vec<AnyView> = [lead, subheading, highlight, text].into_iter().flatten().collect();
    view! {
        <section
            class=class_names("felles-described-section", &class)
            data-size=size
            id=id
            aria-labelledby=heading_id
        >
            {title}
            {parts}
        </section>
    }
}
