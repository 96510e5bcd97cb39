//! [`CookieBanner`]: asks whether the page may store what it does not need.

mod choice;
mod keeper;
mod stages;
pub(crate) mod style;

pub use choice::CookieChoice;

use super::{HeadingLevel, PageWidth, Size};
use crate::{
    runtime::{Language, Model, Prop, Text, address, native, prop::class_names},
    styles,
};
use keeper::Keeper;
use leptos::prelude::*;
use stages::{Asking, Banner, Stage, ask, confirm};

crate::variants! {
    /// Where the banner keeps the choice.
    pub enum CookieStore {
        /// In a cookie, which a server can read too, so that it need not send the banner again.
        #[default]
        Cookie = "cookie",
        /// In the browser's `localStorage`, which only scripts can read.
        LocalStorage = "local-storage",
        /// Nowhere: the page keeps it itself.
        None = "none",
    }
}

crate::words! { "cookie_banner";
    /// The title.
    TITLE = { nb: "Informasjonskapsler", nn: "Informasjonskapslar", en: "Cookies" };
    /// The title with the name of the service.
    TITLE_OF_SERVICE = { nb: "Informasjonskapsler på {service}", nn: "Informasjonskapslar på {service}", en: "Cookies on {service}" };
    /// The button that says yes.
    ACCEPT = { nb: "Godta informasjonskapsler", nn: "Godta informasjonskapslar", en: "Accept cookies" };
    /// The button that says no.
    REJECT = { nb: "Avvis informasjonskapsler", nn: "Avvis informasjonskapslar", en: "Reject cookies" };
    /// The link to where one can choose more precisely.
    SETTINGS = { nb: "Se og endre innstillinger", nn: "Sjå og endre innstillingar", en: "View and change settings" };
    /// After a yes.
    ACCEPTED = { nb: "Du har godtatt informasjonskapsler.", nn: "Du har godteke informasjonskapslar.", en: "You have accepted cookies." };
    /// After a no.
    REJECTED = { nb: "Du har avvist informasjonskapsler.", nn: "Du har avvist informasjonskapslar.", en: "You have rejected cookies." };
    /// After either, where there is a link.
    CHANGE = { nb: "Du kan når som helst endre valget ditt.", nn: "Du kan når som helst endre valet ditt.", en: "You can change your choice at any time." };
    /// The button that takes the confirmation away.
    HIDE = { nb: "Skjul denne meldingen", nn: "Skjul denne meldinga", en: "Hide this message" };
}

/// Asks whether the page may store what it does not need, and keeps the answer.
///
/// To say no is as easy as to say yes: two buttons that look the same. Nothing may be stored before the answer, and this
/// stores nothing but the answer. Where the browser refuses to store it, the answer holds until the page is left.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <CookieBanner
///         service="Eksempel kommune"
///         settings_href="/informasjonskapsler"
///         on_choice=|choice| if choice == CookieChoice::Accepted { /* start to count visits */ }
///     >
///         "Vi vil gjerne telle besøk, så vi ser hva som bør bli bedre."
///     </CookieBanner>
/// };
/// ```
#[component]
pub fn CookieBanner(
    /// What the service is called: is a part of the title. Default: the title does without.
    #[prop(optional, into)]
    service: Option<Prop<Text>>,
    /// The title, which also names the banner for those who go from landmark to landmark. Default: «Informasjonskapsler på»
    /// and the service, in the language in context.
    #[prop(optional, into)]
    title: Prop<Option<Text>>,
    /// Which heading the title is. Default: `h2`.
    #[prop(optional)]
    title_level: HeadingLevel,
    /// The choice: none until there is one. Default: the banner's own. A stored choice is written to it when the page opens;
    /// when the caller makes it `None`, what is stored is forgotten, and the banner asks again.
    #[prop(optional, into)]
    choice: Option<Model<Option<CookieChoice>>>,
    /// Called once for each answer of the user that was taken, after it is stored. Not called for what was stored before.
    #[prop(optional, into)]
    on_choice: Option<Callback<CookieChoice>>,
    /// Where the choice is kept. Default: in a cookie.
    #[prop(optional)]
    store: CookieStore,
    /// The name of the cookie or of the stored value, and of the form's field: letters, digits, `-` and `_`. Any other gives
    /// a warning, and the default is taken. Default: `felles-cookies`.
    #[prop(default = keeper::NAME.into(), into)]
    name: Text,
    /// Which question it is. A choice that was made for another version does not count: raise it when you begin to store
    /// something else. Default: 1.
    #[prop(default = 1)]
    version: u32,
    /// How many days a cookie is kept. Default: 365. Means nothing to `localStorage`, which has no end.
    #[prop(default = 365)]
    days: u32,
    /// The address of where one can choose more precisely, absolute or relative. Default: there is no link.
    #[prop(optional, into)]
    settings_href: Option<Prop<Text>>,
    /// What that link says. Default: «Se og endre innstillinger» in the language in context.
    #[prop(optional, into)]
    settings_label: Prop<Option<Text>>,
    /// What the button that says yes is called. Default: «Godta informasjonskapsler» in the language in context.
    #[prop(optional, into)]
    accept_label: Prop<Option<Text>>,
    /// What the button that says no is called. Default: «Avvis informasjonskapsler» in the language in context.
    #[prop(optional, into)]
    reject_label: Prop<Option<Text>>,
    /// The address that the answer is sent to where there is no script, as a form of the method `post`. The field `name` is
    /// `accepted`, `rejected` or `hidden`. With it the banner is in server HTML; without, it comes with the script. Default:
    /// none.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// What else the form sends, such as a token against forgery: hidden inputs. Default: nothing.
    #[prop(optional, into)]
    fields: Option<ViewFnOnce>,
    /// Shows the confirmation of a choice that was made on the page before, as after a form was sent. Default: only of one
    /// that is made here.
    #[prop(optional)]
    confirmed: bool,
    /// How wide its content may be: as wide as that of the page. Default: 80 rem.
    #[prop(optional, into)]
    width: Prop<PageWidth>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What would be stored and why, in a sentence or two.
    children: ChildrenFn,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let title = title.or(|| match service {
        Some(service) => service.zip(&Language::current(), |service, language| {
            TITLE_OF_SERVICE.say(language, None, &[("service", service.clone())])
        }),
        None => TITLE.text(),
    });
    let has_form = action.is_some();
    let keeper = Keeper::new(store, name, version, days);
    let banner = Banner {
        choice: choice.unwrap_or_default(),
        answered: RwSignal::new(confirmed),
        takes_focus: StoredValue::new(false),
        field: has_form.then(|| keeper.name()),
        keeper: StoredValue::new(keeper),
        on_choice,
        root: NodeRef::new(),
    };
    let comes_with_script = RwSignal::new(!has_form);
    banner.follow_store(comes_with_script);

    let settings = settings_href.map(|href| (address::of_link(href), settings_label.or(|| SETTINGS.text())));
    let asking = Asking {
        title: title.clone(),
        title_level,
        text: children,
        accept: accept_label.or(|| ACCEPT.text()),
        reject: reject_label.or(|| REJECT.text()),
        settings,
    };
    let stage = Memo::new({
        let banner = banner.clone();
        move |_| banner.stage()
    });
    let content = {
        let banner = banner.clone();
        move || match stage.get() {
            Stage::Asking => ask(&banner, &asking),
            Stage::Confirming(choice) => confirm(&banner, choice, &asking),
            Stage::Gone => ().into_any(),
        }
    };
    let inner = match action {
        Some(action) => native("form", (fields.map(ViewFnOnce::run), content).into_any())
            .attribute("method", Prop::Static("post"))
            .attribute("action", address::of_link(action)),
        None => native("div", content.into_any()),
    };
    view! {
        <section
            class=class_names("felles-cookie-banner", &class)
            data-width=width
            data-size=size
            data-nosnippet=""
            aria-label=title
            hidden=Prop::derive(move || comes_with_script.get() || stage.get() == Stage::Gone)
            id=id
            node_ref=banner.root
        >
            {inner.attribute("class", Prop::Static("felles-cookie-banner__inner"))}
        </section>
    }
}
