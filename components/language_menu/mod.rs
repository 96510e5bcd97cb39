//! [`LanguageMenu`]: the languages a page can be read in.

mod option;
pub(crate) mod style;

pub use option::LanguageOption;

use super::{
    ButtonIcon, ButtonVariant, Color, DropdownMenu, DropdownMenuItem, DropdownMenuKind, Placement, Size, icons,
};
use crate::{
    runtime::{Model, Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "language_menu";
    /// What the button says.
    LANGUAGE = { nb: "Språk", nn: "Språk", en: "Language" };
}

/// The languages a page can be read in, each by its own name and in its own language.
///
/// With addresses, the languages are links, which work without a script. Without, they are buttons, and you change the
/// language.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <LanguageMenu
///         languages=vec![LanguageOption::of("nb").href("/"), LanguageOption::of("se").href("/se")]
///         current="nb"
///     />
/// };
/// ```
#[component]
pub fn LanguageMenu(
    /// The languages, in the order they are shown.
    #[prop(into)]
    languages: Prop<Vec<LanguageOption>>,
    /// The tag of the language of the page, such as `nb`. Default: none is marked.
    #[prop(optional, into)]
    current: Prop<Option<Text>>,
    /// What the button says. It names the menu. Default: «Språk» in the language in context.
    #[prop(optional, into)]
    label: Option<Prop<Text>>,
    /// Shows only the icon; the label is the button's name.
    #[prop(optional)]
    icon_only: bool,
    /// An icon before the label. Default: a globe, which is known where the word is not.
    #[prop(optional, into)]
    icon: Option<ButtonIcon>,
    /// Whether it is open. Default: closed, and opened by its button.
    #[prop(optional, into)]
    open: Model<bool>,
    /// How much the button pulls. Default: tertiary, text only.
    #[prop(default = Prop::Static(ButtonVariant::Tertiary), into)]
    variant: Prop<ButtonVariant>,
    /// Where the list stands. Where there is no room, it goes to the other side. Default: below, to where lines end.
    #[prop(default = Prop::Static(Placement::BottomEnd), into)]
    placement: Prop<Placement>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Called once for each choice of the user, with the tag of the language.
    #[prop(optional, into)]
    on_select: Option<Callback<Text>>,
    /// The id. Default: one is made. The button's is the same with `-button` after it, the panel's with `-panel`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let items = move |languages: Vec<LanguageOption>| {
        let item = |language: LanguageOption| item(language, current.clone(), on_select);
        languages.into_iter().map(item).collect_view()
    };
    view! {
        <DropdownMenu
            label=label.unwrap_or_else(|| LANGUAGE.text())
            icon=icon.unwrap_or_else(|| ButtonIcon::from(icons::GLOBE))
            icon_only=icon_only
            kind=DropdownMenuKind::List
            open=open
            variant=variant
            placement=placement
            color=color
            size=size
            id=id
            class=class_names("felles-language-menu", &class)
        >
            {match languages {
                Prop::Static(languages) => items(languages).into_any(),
                Prop::Dynamic(languages) => (move || items(languages.get())).into_any(),
            }}
        </DropdownMenu>
    }
}

fn item(language: LanguageOption, current: Prop<Option<Text>>, on_select: Option<Callback<Text>>) -> AnyView {
    let LanguageOption {
        tag,
        name,
        href,
        description,
    } = language;
    let own = tag.clone();
    let is_current = current.map(move |current| current.as_ref() == Some(&own));
    let chosen = tag.clone();
    let on_select = on_select.map(|on_select| Callback::new(move |()| on_select.run(chosen.clone())));
    view! {
        <DropdownMenuItem
            nostrip:href=href.map(Prop::Static)
            lang=tag
            current=is_current
            description=description
            nostrip:on_select=on_select
        >
            {name}
        </DropdownMenuItem>
    }
    .into_any()
}
