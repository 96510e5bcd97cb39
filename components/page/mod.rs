//! [`Page`]: header, main content, aside and footer, each where it belongs. [`PageBlock`] is as wide as the content.

pub(crate) mod style;

use super::{LayoutElement, SkipLink};
use crate::{
    runtime::{Prop, Text, id_scope::component_id, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How wide content may be. It stands in the middle of what is wider.
    pub enum PageWidth {
        /// 44 rem: text alone, in lines of 60 to 70 letters.
        Text = "text",
        /// 48 rem.
        Md = "md",
        /// 64 rem.
        Lg = "lg",
        /// 80 rem.
        #[default]
        Xl = "xl",
        /// 90 rem.
        Xxl = "2xl",
        /// All there is.
        Full = "full",
    }

    /// What a page stands on.
    pub enum PageBackground {
        /// Plain.
        #[default]
        Default = "default",
        /// With a hint of the colour.
        Tinted = "tinted",
    }

    /// How high a page is at least.
    pub enum PageHeight {
        /// As the viewport.
        #[default]
        Viewport = "viewport",
        /// As what it stands in, where that has a height.
        Container = "container",
        /// As its content.
        Content = "content",
    }

    /// Where the footer is when there is little content.
    pub enum PageFooterPosition {
        /// At the end of the viewport.
        #[default]
        End = "end",
        /// Below the end of the viewport: seen only by those who scroll.
        BelowFold = "below-fold",
    }

    /// At which side of the main content the aside stands, where there is room. Where there is none, before or after it.
    pub enum PageAsidePosition {
        /// After it.
        #[default]
        End = "end",
        /// Before it.
        Start = "start",
    }
}

/// A whole page: a link past the header, the header, main content, an aside, a footer.
///
/// Header and footer are slots without a meaning of their own, for components that are a `<header>` or `<footer>`. What is
/// in the page sees its width as the room there is.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Page
///         header=|| view! { <header><PageBlock>"Eksempel kommune"</PageBlock></header> }
///         footer=|| view! { <footer><PageBlock>"Org.nr. 974 760 673"</PageBlock></footer> }
///     >
///         <h1>"Søk om barnehageplass"</h1>
///     </Page>
/// };
/// ```
#[component]
pub fn Page(
    /// What begins the page, such as a `<header>`. Default: nothing.
    #[prop(optional, into)]
    header: Option<ViewFnOnce>,
    /// What stands beside the main content. Default: nothing.
    #[prop(optional, into)]
    aside: Option<ViewFnOnce>,
    /// What the aside is called, for those who go from landmark to landmark. Default: nothing.
    #[prop(optional, into)]
    aside_label: Prop<Option<Text>>,
    /// At which side the aside stands. Default: after the main content.
    #[prop(optional)]
    aside_position: PageAsidePosition,
    /// What ends the page, such as a `<footer>`. Default: nothing.
    #[prop(optional, into)]
    footer: Option<ViewFnOnce>,
    /// Where the footer is when there is little content. Default: at the end of the viewport.
    #[prop(optional, into)]
    footer_position: Prop<PageFooterPosition>,
    /// How wide main content and aside are together. Default: 80 rem.
    #[prop(optional, into)]
    width: Prop<PageWidth>,
    /// Has room at both sides of the content. Default: it has.
    #[prop(default = true.into(), into)]
    gutters: Prop<bool>,
    /// What it stands on. Default: plain.
    #[prop(optional, into)]
    background: Prop<PageBackground>,
    /// How high it is at least. Default: as the viewport.
    #[prop(optional, into)]
    height: Prop<PageHeight>,
    /// Begins with a link to the main content, seen when it has the focus. Default: it does.
    #[prop(default = true)]
    skip_link: bool,
    /// What that link says. Default: «Hopp til hovedinnhold» in the language in context.
    #[prop(optional, into)]
    skip_link_label: Prop<Option<Text>>,
    /// The id of the main content. Default: one of its own.
    #[prop(optional, into)]
    main_id: Prop<Option<Text>>,
    /// Main content and aside are `<main>` and `<aside>`. Turn off where this is no whole page, but stands in one that has
    /// them: there may be only one `<main>`. Default: they are.
    #[prop(default = true)]
    landmarks: bool,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The main content.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let main_id = component_id(&main_id, Some("main"));
    let skip = skip_link.then(|| {
        let href = main_id.map(|id| Text::from(format!("#{id}")));
        view! { <SkipLink href=href label=skip_link_label /> }
    });
    let header = header.map(|header| view! { <div class="felles-page__header">{header.run()}</div> });
    let footer = footer.map(|footer| view! { <div class="felles-page__footer">{footer.run()}</div> });
    let has_aside = aside.is_some();
    let (before, after) = match aside_position {
        PageAsidePosition::Start => (aside, None),
        PageAsidePosition::End => (None, aside),
    };
    let before = before.map(|aside| side(aside, aside_label.clone(), landmarks));
    let main = native(if landmarks { "main" } else { "div" }, children())
        .attribute("class", Prop::Static("felles-page__main"))
        .attribute("id", main_id)
        .attribute("tabindex", Prop::Static("-1"));
    let after = after.map(|aside| side(aside, aside_label, landmarks));
    view! {
        <div
            class=class_names("felles-page", &class)
            data-width=width
            data-gutters=gutters.map(|gutters| (!gutters).then_some("false"))
            data-background=background
            data-height=height
            data-footer-position=footer_position
            data-aside=has_aside.then(|| aside_position.name())
            id=id
        >
            {skip}
            {header}
            <div class="felles-page__body">{before} {main} {after}</div>
            {footer}
        </div>
    }
}

fn side(content: ViewFnOnce, label: Prop<Option<Text>>, landmarks: bool) -> impl IntoView {
    let element = if landmarks {
        LayoutElement::Aside
    } else {
        LayoutElement::Div
    };
    // A name on an element without a role is not read.
    let label = if landmarks { label } else { Prop::default() };
    native(element.name(), content.run())
        .attribute("class", Prop::Static("felles-page__aside"))
        .attribute("aria-label", label)
}

/// As wide as the content of a [`Page`], with the same room at both sides: for what stands in its header or footer.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <PageBlock width=PageWidth::Lg>"Eksempel kommune"</PageBlock> };
/// ```
#[component]
pub fn PageBlock(
    /// How wide it may be. Default: as the page.
    #[prop(optional, into)]
    width: Prop<Option<PageWidth>>,
    /// Has room at both sides. Default: it has.
    #[prop(default = true.into(), into)]
    gutters: Prop<bool>,
    /// Which element it is. Default: `div`.
    #[prop(optional)]
    element: LayoutElement,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    native(element.name(), children())
        .attribute("class", class_names("felles-page__block", &class))
        .attribute("data-width", width)
        .attribute("data-gutters", gutters.map(|gutters| (!gutters).then_some("false")))
        .attribute("id", id)
}
