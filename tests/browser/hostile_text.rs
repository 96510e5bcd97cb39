//! Every text that a component takes may be anything, from the start or while it is shown. It stands in the page as it
//! is, nothing is made of it, and the page lives on.
//!
//! `tests/native/hostile_text.rs` holds the list of text props against the sources.

use crate::mount::{Mounted, attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, js_sys::Reflect};

const HOSTILE: &[&str] = &[
    "<script>window.hostile = true</script>",
    "\"><img src=x onerror=\"window.hostile = true\">",
    "' onmouseover='window.hostile = true",
    "</label></button></dialog></textarea> <!-- --> &lt;b&gt; &amp;",
    "\u{202e}snudd\u{202c}\u{2066}\u{200f}",
    "\0\u{1}\u{8}\u{7f}\u{feff}\u{2028}",
    "{text} {} %s ${x}",
];

const HARMLESS: &str = "uskyldig";

/// Where a text is found again.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// It is all the text of an element, after what the component itself says there.
    Text(&'static str, &'static str),
    /// It ends an attribute: before it may stand what the component adds.
    Attribute(&'static str, &'static str),
    /// It is the value of a text control.
    Value(&'static str),
}

impl Place {
    fn holds(self, page: &Mounted, text: &str) -> bool {
        match self {
            Self::Text(selector, before) => {
                let found = page.find_as::<Element>(selector).text_content().unwrap_or_default();
                found.strip_prefix(before) == Some(text)
            }
            Self::Attribute(selector, name) => {
                attribute(&page.find_as::<Element>(selector), name).is_some_and(|found| found.ends_with(text))
            }
            Self::Value(selector) => value(&page.find(selector)) == text,
        }
    }
}

fn value(control: &Element) -> String {
    let input = control.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
    let textarea = || control.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    input.or_else(textarea).unwrap_or_default()
}

/// A component with one text in many props.
#[derive(Clone, Copy)]
struct Case {
    name: &'static str,
    view: fn(RwSignal<String>) -> AnyView,
    places: &'static [Place],
}

use Place::{Attribute, Text, Value};

fn actions_and_messages() -> Vec<Case> {
    vec![
        Case {
            name: "Button",
            view: |text| {
                view! {
                    <Button id=text class=text name=text value=text form=text command=text command_for=text aria_label=text>
                        {text}
                    </Button>
                }
                .into_any()
            },
            places: &[
                Text(".felles-button", ""),
                Attribute(".felles-button", "id"),
                Attribute(".felles-button", "class"),
                Attribute(".felles-button", "name"),
                Attribute(".felles-button", "value"),
                Attribute(".felles-button", "form"),
                Attribute(".felles-button", "command"),
                Attribute(".felles-button", "commandfor"),
                Attribute(".felles-button", "aria-label"),
            ],
        },
        Case {
            name: "Button with an address",
            view: |text| view! { <Button href=text>{text}</Button> }.into_any(),
            places: &[Text("a", ""), Attribute("a", "href")],
        },
        Case {
            name: "Alert",
            view: |text| {
                view! {
                    <Alert closable=true title=text close_label=text return_focus=text id=text class=text>
                        <p class="in">{text}</p>
                    </Alert>
                }
                .into_any()
            },
            places: &[
                Text(".in", ""),
                Text(".felles-alert__title", "Informasjon: "),
                Attribute(".felles-alert__close", "aria-label"),
                Attribute(".felles-alert", "id"),
                Attribute(".felles-alert", "class"),
            ],
        },
        Case {
            name: "Icon",
            view: |text| view! { <Icon icon=icons::CHECKMARK label=text id=text class=text /> }.into_any(),
            places: &[
                Attribute("svg", "aria-label"),
                Attribute("svg", "id"),
                Attribute("svg", "class"),
            ],
        },
        Case {
            name: "ThemeProvider",
            view: |text| {
                view! {
                    <ThemeProvider theme=text id=text class=text>
                        <p class="in">{text}</p>
                    </ThemeProvider>
                }
                .into_any()
            },
            places: &[
                Text(".in", ""),
                Attribute(".felles-theme-provider", "data-theme"),
                Attribute(".felles-theme-provider", "id"),
                Attribute(".felles-theme-provider", "class"),
            ],
        },
        Case {
            name: "PageFeedback",
            view: |text| view! { <PageFeedback question=text page=text id=text class=text /> }.into_any(),
            places: &[
                Text(".felles-page-feedback__question", ""),
                Attribute("section", "aria-label"),
                Attribute("section", "id"),
                Attribute("section", "class"),
            ],
        },
        Case {
            name: "PageFeedback with a draft",
            view: |text| view! { <PageFeedback step=FeedbackStep::Text text=text /> }.into_any(),
            places: &[Value("textarea")],
        },
    ]
}

fn links() -> Vec<Case> {
    vec![
        Case {
            name: "Link",
            view: |text| {
                view! { <Link href=text download=text hreflang=text rel=text aria_label=text id=text class=text>{text}</Link> }
                    .into_any()
            },
            places: &[
                Attribute("a", "href"),
                Attribute("a", "download"),
                Attribute("a", "hreflang"),
                Attribute("a", "rel"),
                Attribute("a", "aria-label"),
                Attribute("a", "id"),
                Attribute("a", "class"),
            ],
        },
        Case {
            name: "EmailLink",
            view: |text| {
                view! { <EmailLink address="a@b.no" subject=text body=text action_label="" id=text class=text>{text}</EmailLink> }
                    .into_any()
            },
            places: &[
                Text(".felles-icon-link__text", ""),
                Attribute("a", "id"),
                Attribute("a", "class"),
            ],
        },
        Case {
            name: "LinkCard",
            view: |text| {
                view! { <LinkCard title=text href=text overline=text code=text id=text class=text>{text}</LinkCard> }
                    .into_any()
            },
            places: &[
                Text(".felles-link-card__link", ""),
                Text(".felles-link-card__overline", ""),
                Text(".felles-link-card__code", ""),
                Text(".felles-link-card__text", ""),
                Attribute("a", "href"),
                Attribute(".felles-link-card", "id"),
                Attribute(".felles-link-card", "class"),
            ],
        },
        Case {
            name: "CardButton",
            view: |text| {
                view! {
                    <CardButtonGroup label=text>
                        <CardButton label=text overline=text description=text action=text secondary_action=text class=text />
                    </CardButtonGroup>
                }
                .into_any()
            },
            places: &[
                Attribute("[role=group]", "aria-label"),
                Text(".felles-card-button__label", ""),
                Text(".felles-card-button__overline", ""),
                Text(".felles-card-button__description", ""),
                Text(".felles-card-button__action", ""),
                Text(".felles-card-button__secondary", ""),
                Attribute("button", "class"),
            ],
        },
        Case {
            name: "TileButton and AddTile",
            view: |text| {
                view! {
                    <TileButton controls=text class=text>{text}</TileButton>
                    <AddTile description=text class=text>{text}</AddTile>
                }
                .into_any()
            },
            places: &[
                Text(".felles-tile-button__label", ""),
                Attribute(".felles-tile-button", "aria-controls"),
                Text(".felles-add-tile__label", ""),
                Text(".felles-add-tile__description", ""),
            ],
        },
    ]
}

fn messages() -> Vec<Case> {
    vec![
        Case {
            name: "GlobalAlert",
            view: |text| {
                view! {
                    <GlobalAlert closable=true title=text close_label=text id=text class=text>
                        <p class="in">{text}</p>
                    </GlobalAlert>
                }
                .into_any()
            },
            places: &[
                Text(".in", ""),
                Text(".felles-global-alert__title", "Informasjon: "),
                Attribute(".felles-global-alert__close", "aria-label"),
                Attribute("section", "aria-label"),
                Attribute("section", "id"),
                Attribute("section", "class"),
            ],
        },
        Case {
            name: "NotificationBanner",
            view: |text| view! { <NotificationBanner title=text heading=text class=text /> }.into_any(),
            places: &[
                Text("h2", ""),
                Text(".felles-notification-banner__heading", ""),
                Attribute(".felles-notification-banner", "class"),
            ],
        },
        Case {
            name: "CookieBanner",
            view: |text| {
                view! {
                    <CookieBanner
                        name="hostile" store=CookieStore::None title=text accept_label=text settings_href="#x"
                        settings_label=text id=text class=text
                    >
                        <p class="in">{text}</p>
                    </CookieBanner>
                }
                .into_any()
            },
            places: &[
                Text(".in", ""),
                Text("h2", ""),
                Text("button:first-child", ""),
                Text("a", ""),
                Attribute("section", "aria-label"),
                Attribute("section", "id"),
            ],
        },
        Case {
            name: "ReceiptPanel",
            view: |text| {
                view! { <ReceiptPanel title=text reference=text reference_label=text class=text /> }.into_any()
            },
            places: &[
                Text("h1", ""),
                Text("bdi", ""),
                Text(".felles-receipt-panel__label", ""),
                Attribute(".felles-receipt-panel", "class"),
            ],
        },
    ]
}

fn fields() -> Vec<Case> {
    vec![
        Case {
            name: "TextField",
            view: |text| {
                view! {
                    <TextField
                        label=text description=text error=text prefix=text suffix=text id=text class=text value=text name=text
                        autocomplete=text pattern=text placeholder=text aria_describedby=text
                    />
                }
                .into_any()
            },
            places: &[
                Text("label", ""),
                Text(".felles-field__description", ""),
                Text(".felles-field__message", "Feil: "),
                Text(".felles-field__affix:first-child", ""),
                Text(".felles-field__affix:last-child", ""),
                Value("input"),
                Attribute("label", "for"),
                Attribute(".felles-field", "class"),
                Attribute("input", "id"),
                Attribute("input", "name"),
                Attribute("input", "autocomplete"),
                Attribute("input", "pattern"),
                Attribute("input", "placeholder"),
                Attribute("input", "aria-describedby"),
            ],
        },
        Case {
            name: "Textarea",
            view: |text| {
                view! {
                    <Textarea
                        label=text description=text error=text id=text class=text value=text name=text
                        autocomplete=text placeholder=text aria_describedby=text
                    />
                }
                .into_any()
            },
            places: &[
                Text("label", ""),
                Text(".felles-field__description", ""),
                Text(".felles-field__message", "Feil: "),
                Value("textarea"),
                Attribute("label", "for"),
                Attribute(".felles-field", "class"),
                Attribute("textarea", "id"),
                Attribute("textarea", "name"),
                Attribute("textarea", "autocomplete"),
                Attribute("textarea", "placeholder"),
                Attribute("textarea", "aria-describedby"),
            ],
        },
        Case {
            name: "Checkbox",
            view: |text| {
                view! {
                    <Checkbox
                        label=text description=text error=text id=text class=text value=text name=text aria_describedby=text
                    />
                }
                .into_any()
            },
            places: &[
                Text("label", ""),
                Text(".felles-field__description", ""),
                Text(".felles-field__message", "Feil: "),
                Attribute("label", "for"),
                Attribute(".felles-field", "class"),
                Attribute("input", "id"),
                Attribute("input", "name"),
                Attribute("input", "value"),
                Attribute("input", "aria-describedby"),
            ],
        },
        Case {
            name: "a message of a field",
            view: |text| view! { <TextField label="x" message=move || FieldMessage::warning(text.get()) /> }.into_any(),
            places: &[Text(".felles-field__message", "Advarsel: ")],
        },
    ]
}

fn tabs_and_dialogs() -> Vec<Case> {
    vec![
        Case {
            name: "Tabs",
            view: |text| {
                view! {
                    <Tabs label=text id=text class=text>
                        <Tab value="a" label=text class=text><p class="in">{text}</p></Tab>
                    </Tabs>
                }
                .into_any()
            },
            places: &[
                Text(".in", ""),
                Text(".felles-tabs__label", ""),
                Text(".felles-tabs__heading", ""),
                Attribute("[role=tablist]", "aria-label"),
                Attribute("[role=tab]", "class"),
                Attribute(".felles-tabs", "id"),
                Attribute(".felles-tabs", "class"),
            ],
        },
        Case {
            name: "Tab",
            view: |text| {
                view! {
                    <Tabs label="x" selected=text.get_untracked()>
                        <Tab value="a" label="b" id=text>{"x"}</Tab>
                        <Tab value=text.get_untracked() label="c"><p class="in">{text}</p></Tab>
                    </Tabs>
                }
                .into_any()
            },
            places: &[Text(".in", ""), Attribute("[role=tabpanel]", "id")],
        },
        Case {
            name: "Dialog",
            view: |text| {
                view! {
                    <Dialog
                        open=true heading=text close_label=text aria_describedby=text
                        initial_focus=text return_focus=text id=text class=text
                    >
                        <p class="in">{text}</p>
                    </Dialog>
                }
                .into_any()
            },
            places: &[
                Text(".in", ""),
                Text(".felles-dialog__heading", ""),
                Attribute(".felles-dialog__close", "aria-label"),
                Attribute(".felles-dialog__close", "commandfor"),
                Attribute("dialog", "aria-describedby"),
                Attribute("dialog", "id"),
                Attribute("dialog", "class"),
            ],
        },
        Case {
            name: "Dialog without a heading",
            view: |text| {
                view! { <Dialog open=true role=DialogRole::Alertdialog aria_label=text aria_labelledby=text>{text}</Dialog> }
                    .into_any()
            },
            places: &[
                Text(".felles-dialog__body", ""),
                Attribute("dialog", "aria-label"),
                Attribute("dialog", "aria-labelledby"),
            ],
        },
    ]
}

fn cases() -> impl Iterator<Item = Case> {
    actions_and_messages()
        .into_iter()
        .chain(messages())
        .chain(links())
        .chain(fields())
        .chain(tabs_and_dialogs())
}

/// A case in the page, with a button after it.
struct Shown {
    case: Case,
    text: RwSignal<String>,
    pressed: RwSignal<u32>,
    page: Mounted,
}

impl Shown {
    async fn with(case: Case, text: &str) -> Self {
        let (text, pressed) = (RwSignal::new(text.to_owned()), RwSignal::new(0));
        let page = mount(move || {
            view! {
                {(case.view)(text)}
                <button class="after" on:click=move |_| pressed.update(|pressed| *pressed += 1)>{"Etter"}</button>
            }
        });
        settle().await;
        Self {
            case,
            text,
            pressed,
            page,
        }
    }

    /// The page's live region may come into an open dialog at any time.
    fn elements(&self) -> usize {
        self.page.count("*:not(.felles-announcer)")
    }

    /// The text is where it belongs, and nothing has come of it. Short, because the text may be long.
    fn check(&self, text: &str, elements: usize) {
        let page = &self.page;
        let start: String = text.chars().take(40).collect();
        let what = format!("{}: {start:?}", self.case.name);
        for place in self.case.places {
            assert!(place.holds(page, text), "{what} is not in {place:?}");
        }
        assert_eq!(self.elements(), elements, "{what} changed what elements there are");
        let made = page.count("script, img, [onerror], [onmouseover]");
        assert_eq!(made, 0, "{what} became markup");
        let ran = Reflect::get(&window(), &"hostile".into()).expect("a property");
        assert!(ran.is_undefined(), "{what} was run");
        let before = self.pressed.get_untracked();
        page.find(".after").click();
        assert_eq!(self.pressed.get_untracked(), before + 1, "{what}: a button is dead");
    }
}

async fn stay_text(texts: &[&str]) {
    for case in cases() {
        let elements = Shown::with(case, HARMLESS).await.elements();
        for &text in texts {
            let shown = Shown::with(case, text).await;
            shown.check(text, elements);
        }
    }
}

#[wasm_bindgen_test]
async fn hostile_text_stays_text_in_every_prop() {
    stay_text(HOSTILE).await;
}

#[wasm_bindgen_test]
async fn hostile_text_that_comes_later_stays_text_in_every_prop() {
    // The value of a tab is no signal.
    for case in cases().filter(|case| case.name != "Tab") {
        let shown = Shown::with(case, HARMLESS).await;
        let elements = shown.elements();
        for text in HOSTILE {
            shown.text.set((*text).to_owned());
            settle().await;
            shown.check(text, elements);
        }
    }
}

#[wasm_bindgen_test]
async fn a_megabyte_stays_text_in_every_prop() {
    let text = format!("{}\u{202e}{}", HOSTILE[0], "lang tekst ".repeat(95_400));
    assert!(text.len() > 1 << 20);
    stay_text(&[&text]).await;
}
