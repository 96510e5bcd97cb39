//! [`Header`]: what begins every page of a service: who it is from, and the ways from here.

mod fold;
mod item;
pub(crate) mod style;

pub use item::{HeaderItem, HeaderLink};

use super::{Breakpoint, Color, Logo, PageWidth, Size, icon, icons, navigation::CurrentPage};
use crate::{
    runtime::{Model, Prop, Text, details_binding::bind_open, prop::class_names},
    styles,
};
use leptos::{context::Provider, prelude::*};

crate::variants! {
    /// How a header looks.
    pub enum HeaderVariant {
        /// As the page, with a line below.
        #[default]
        Default = "default",
        /// Tinted with the colour.
        Tinted = "tinted",
        /// Dark, in a deep shade of the colour. What stands in it is drawn as on a dark page.
        Dark = "dark",
        /// Without a ground of its own, and with the colour of the text around it: over a picture or a coloured area.
        Transparent = "transparent",
    }

    /// Where the menu stands when there is room for it.
    pub enum HeaderMenuPosition {
        /// After the logo, in the same row.
        #[default]
        Beside = "beside",
        /// In a row of its own, below.
        Below = "below",
    }
}

crate::words! { "header";
    /// The button that unfolds the menu.
    MENU = { nb: "Meny", nn: "Meny", en: "Menu" };
    /// What the menu is called, for those who go from landmark to landmark.
    MAIN_MENU = { nb: "Hovedmeny", nn: "Hovudmeny", en: "Main menu" };
}

/// What begins every page of a service: who it is from, and the ways from here.
///
/// Where there is little room, the menu and the choice of language fold away behind a button: a native `<details>`, which
/// works before and without the script. The script closes it again with Escape, with a press outside and when the focus
/// leaves. What is in it stands in the same order in all widths, so Tab follows the eye.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Header
///         logo=|| view! { <Logo name="Fjordkommunen" text="Byggesak" href="/" /> }
///         current="/soknader/7"
///         menu=|| view! {
///             <HeaderLink href="/soknader">"Søknader"</HeaderLink>
///             <HeaderLink href="/innboks" count=3 count_label="uleste">"Innboks"</HeaderLink>
///         }
///     />
/// };
/// ```
#[component]
pub fn Header(
    /// A link past the header, before all else in it. Default: none, as where the page has one already.
    #[prop(optional, into)]
    skip_link: Option<ViewFnOnce>,
    /// Who the page is from, and for a service, its name: a `Logo` that leads to the front page. Default: that of felles,
    /// which leads to `/`.
    #[prop(optional, into)]
    logo: Option<ViewFnOnce>,
    /// The main menu: `HeaderLink`s, and `HeaderItem`s around what is more than a link. Default: none.
    #[prop(optional, into)]
    menu: Option<ViewFnOnce>,
    /// The address of the page that is shown, written as those of the links are; or what a router says,
    /// `current=use_location().pathname`. Default: each link says for itself.
    #[prop(optional, into)]
    current: Prop<Option<Text>>,
    /// What the menu is called, for those who go from landmark to landmark. Default: «Hovedmeny» in the language in context.
    #[prop(optional, into)]
    menu_label: Prop<Option<Text>>,
    /// What the button says that unfolds the menu. Default: «Meny» in the language in context.
    #[prop(optional, into)]
    toggle_label: Prop<Option<Text>>,
    /// Where the menu stands when there is room. Default: beside the logo.
    #[prop(optional)]
    menu_position: HeaderMenuPosition,
    /// Below which width of the header the menu folds away. Default: 48 rem. Choose by how many links there are.
    #[prop(optional, into)]
    folds_below: Prop<Breakpoint>,
    /// The choice of language. It stands after the menu, and folds away with it. Default: none.
    #[prop(optional, into)]
    language: Option<ViewFnOnce>,
    /// A search: a form, best with `role="search"`. It is seen in all widths. Default: none.
    #[prop(optional, into)]
    search: Option<ViewFnOnce>,
    /// What else can be done from everywhere, such as logging in: a button or two. Default: nothing.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// Who is logged in, and for whom: the way to switch between persons and businesses, last in the row. Default: none.
    #[prop(optional, into)]
    person: Option<ViewFnOnce>,
    /// Whether the folded menu is open. Means nothing where there is room. Default: closed, and opened by its button.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Called with whether the folded menu is open now, once for each time the user opened or closed it.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// How it looks. Default: as the page.
    #[prop(optional, into)]
    variant: Prop<HeaderVariant>,
    /// How wide its content may be: as wide as that of the page. Default: 80 rem.
    #[prop(optional, into)]
    width: Prop<PageWidth>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Takes the header off the page: for the steps of a task that has a frame of its own. Default: it is there.
    #[prop(optional, into)]
    hidden: Prop<bool>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let logo = logo.map_or_else(|| view! { <Logo href="/" /> }.into_any(), ViewFnOnce::run);
    let fold = (menu.is_some() || language.is_some()).then(|| {
        foldable(Foldable {
            menu,
            current: CurrentPage::at(current),
            language,
            label: menu_label.or(|| MAIN_MENU.text()),
            toggle: toggle_label.or(|| MENU.text()),
            open,
            on_toggle,
        })
    });
    let search = search.map(|search| view! { <div class="felles-header__search">{search.run()}</div> }.into_any());
    let end = (actions.is_some() || person.is_some()).then(|| {
        let parts = [actions, person]
            .into_iter()
            .flatten()
            .map(ViewFnOnce::run)
            .collect_view();
        view! { <div class="felles-header__end">{parts}</div> }.into_any()
    });
    let blocks = match menu_position {
        HeaderMenuPosition::Beside => [fold, search, end],
        HeaderMenuPosition::Below => [search, end, fold],
    };
    let blocks: Vec<AnyView> = blocks.into_iter().flatten().collect();
    view! {
        <header
            class=class_names("felles-header", &class)
            data-variant=variant.unless_default()
            data-menu-position=menu_position.name()
            data-folds-below=folds_below
            data-width=width.unless_default()
            data-color=color
            data-size=size
            hidden=hidden
            id=id
        >
            {skip_link.map(ViewFnOnce::run)}
            <div class="felles-header__bar">
                <div class="felles-header__brand">{logo}</div>
                {blocks}
            </div>
        </header>
    }
}

struct Foldable {
    menu: Option<ViewFnOnce>,
    current: CurrentPage,
    language: Option<ViewFnOnce>,
    label: Prop<Text>,
    toggle: Prop<Text>,
    open: Model<bool>,
    on_toggle: Option<Callback<bool>>,
}

fn foldable(parts: Foldable) -> AnyView {
    let Foldable {
        menu,
        current,
        language,
        label,
        toggle,
        open,
        on_toggle,
    } = parts;
    let menu = menu.map(|menu| {
        view! {
            <ul class="felles-header__menu" role="list">
                <Provider value=current>{menu.run()}</Provider>
            </ul>
        }
    });
    let language = language.map(|language| view! { <div class="felles-header__language">{language.run()}</div> });
    view! {
        <nav class="felles-header__nav" aria-label=label>
            <details
                {..bind_open(open, on_toggle)}
                {..fold::follow(open, on_toggle)}
                class="felles-header__fold"
                open=open.signal()
            >
                <summary class="felles-header__toggle">
                    {icon::decoration("felles-header__toggle-icon", Prop::Static(icons::MENU_HAMBURGER))}
                    {icon::decoration("felles-header__toggle-icon", Prop::Static(icons::X_MARK))}
                    <span class="felles-header__toggle-label">{toggle}</span>
                </summary>
                <div class="felles-header__panel">{menu} {language}</div>
            </details>
        </nav>
    }
    .into_any()
}
