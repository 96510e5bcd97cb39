//! The countries that a [`PhoneField`](super::PhoneField) offers.

use super::{COUNTRY, style};
use crate::{
    components::{FieldContext, typed_field::Line},
    runtime::{
        Model, Prop, Text, Word,
        element_hook::{ElementHook, Origin, on_element},
        form_reset::{Reset, on_form_reset},
    },
    styles,
    values::{DialCode, PhoneNumber},
};
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// A country to choose, as it is called on the page.
#[derive(Clone, Debug)]
pub struct PhoneCountry {
    /// What is dialled before its numbers.
    pub code: DialCode,
    /// What it is called.
    pub name: Prop<Text>,
}

impl PhoneCountry {
    /// A country by its two letters of ISO 3166, and what it is called. None where no country has them.
    pub fn new(country: &str, name: impl Into<Prop<Text>>) -> Option<Self> {
        let code = DialCode::of(country)?;
        Some(Self {
            code,
            name: name.into(),
        })
    }
}

crate::words! { "country";
    NO = { nb: "Norge", nn: "Noreg", en: "Norway" };
    SE = { nb: "Sverige", nn: "Sverige", en: "Sweden" };
    DK = { nb: "Danmark", nn: "Danmark", en: "Denmark" };
    FI = { nb: "Finland", nn: "Finland", en: "Finland" };
    IS = { nb: "Island", nn: "Island", en: "Iceland" };
    FO = { nb: "Færøyene", nn: "Færøyane", en: "Faroe Islands" };
    GL = { nb: "Grønland", nn: "Grønland", en: "Greenland" };
    BE = { nb: "Belgia", nn: "Belgia", en: "Belgium" };
    BG = { nb: "Bulgaria", nn: "Bulgaria", en: "Bulgaria" };
    CA = { nb: "Canada", nn: "Canada", en: "Canada" };
    EE = { nb: "Estland", nn: "Estland", en: "Estonia" };
    FR = { nb: "Frankrike", nn: "Frankrike", en: "France" };
    GR = { nb: "Hellas", nn: "Hellas", en: "Greece" };
    IE = { nb: "Irland", nn: "Irland", en: "Ireland" };
    IT = { nb: "Italia", nn: "Italia", en: "Italy" };
    LV = { nb: "Latvia", nn: "Latvia", en: "Latvia" };
    LT = { nb: "Litauen", nn: "Litauen", en: "Lithuania" };
    NL = { nb: "Nederland", nn: "Nederland", en: "Netherlands" };
    PL = { nb: "Polen", nn: "Polen", en: "Poland" };
    PT = { nb: "Portugal", nn: "Portugal", en: "Portugal" };
    RO = { nb: "Romania", nn: "Romania", en: "Romania" };
    ES = { nb: "Spania", nn: "Spania", en: "Spain" };
    GB = { nb: "Storbritannia", nn: "Storbritannia", en: "United Kingdom" };
    CH = { nb: "Sveits", nn: "Sveits", en: "Switzerland" };
    TR = { nb: "Tyrkia", nn: "Tyrkia", en: "Türkiye" };
    DE = { nb: "Tyskland", nn: "Tyskland", en: "Germany" };
    UA = { nb: "Ukraina", nn: "Ukraina", en: "Ukraine" };
    US = { nb: "USA", nn: "USA", en: "United States" };
    AT = { nb: "Østerrike", nn: "Austerrike", en: "Austria" };
}

/// Norway and its neighbours first, then the others by their names in bokmål.
const USUAL: &[(&str, &Word)] = &[
    ("NO", &NO),
    ("SE", &SE),
    ("DK", &DK),
    ("FI", &FI),
    ("IS", &IS),
    ("FO", &FO),
    ("GL", &GL),
    ("BE", &BE),
    ("BG", &BG),
    ("CA", &CA),
    ("EE", &EE),
    ("FR", &FR),
    ("GR", &GR),
    ("IE", &IE),
    ("IT", &IT),
    ("LV", &LV),
    ("LT", &LT),
    ("NL", &NL),
    ("PL", &PL),
    ("PT", &PT),
    ("RO", &RO),
    ("ES", &ES),
    ("GB", &GB),
    ("CH", &CH),
    ("TR", &TR),
    ("DE", &DE),
    ("UA", &UA),
    ("US", &US),
    ("AT", &AT),
];

/// That of a country that may be none.
pub(super) fn dial_code(country: &str) -> DialCode {
    DialCode::of(country).unwrap_or(DialCode::NORWAY)
}

/// The choice of country beside the number.
pub(super) struct Countries {
    offered: Vec<PhoneCountry>,
    chosen: Model<String>,
}

impl Countries {
    pub fn new(own: Vec<PhoneCountry>, chosen: Model<String>) -> Self {
        let usual = || {
            USUAL
                .iter()
                .filter_map(|(country, name)| PhoneCountry::new(country, name.text()))
        };
        Self {
            offered: if own.is_empty() { usual().collect() } else { own },
            chosen,
        }
    }

    pub fn view(self, control: AnyView, line: Line) -> AnyView {
        styles::adopt(&style::SHEET);
        let Self { offered, chosen } = self;
        let country = move || chosen.signal().with(|chosen| dial_code(chosen));
        follow_typed_code(offered.iter().map(|offered| offered.code).collect(), chosen, line.text);
        let field = FieldContext::current();
        let off = field.as_ref().map(FieldContext::disabled).unwrap_or_default();
        // A native select has no such state. What cannot be changed is then the one thing to choose.
        let readonly = field.as_ref().map(FieldContext::readonly).unwrap_or_default();
        let name = line
            .name
            .map(|name| name.as_ref().map(|name| Text::from(format!("{name}-country"))));
        let options: Vec<_> = offered
            .into_iter()
            .map(|offered| {
                let code = offered.code;
                let fixed = readonly.clone();
                view! {
                    <option
                        value=code.country
                        selected=code.country == untrack(country).country
                        disabled=Prop::derive(move || fixed.get() && country() != code)
                    >
                        {offered.name}
                        " "
                        {code.to_string()}
                    </option>
                }
            })
            .collect();
        view! {
            <div class="felles-phone-field">
                <select
                    {..bind_choice(chosen)}
                    class="felles-phone-field__country"
                    aria-label=COUNTRY.text()
                    name=name
                    disabled=off
                >
                    {options}
                </select>
                {control}
            </div>
        }
        .into_any()
    }
}

/// Ties the select to the model: what was chosen before the script came is taken over, and so is a reset.
fn bind_choice(chosen: Model<String>) -> ElementHook {
    on_element(move |element, origin| {
        let Some(select) = element.dyn_ref::<HtmlSelectElement>().cloned() else {
            return;
        };
        let take = {
            let select = select.clone();
            move || {
                let value = select.value();
                let differs = chosen
                    .signal()
                    .try_with_untracked(|chosen| dial_code(chosen).country != value);
                if differs.unwrap_or_default() {
                    chosen.set_by_user(value);
                }
            }
        };
        let changed = take.clone();
        StoredValue::new_local(EventListener::new(element, "change", move |_| changed()));
        let reset = take.clone();
        on_form_reset(element, move |state| {
            if state == Reset::Done {
                reset();
            }
        });
        Effect::new(move |last: Option<()>| {
            let country = chosen.signal().with(|chosen| dial_code(chosen).country);
            if last.is_none() && origin == Origin::Hydrated {
                untrack(&take);
            } else if select.value() != country {
                select.set_value(country);
            }
        });
    })
}

/// A number with a code of its own chooses its country, where it is offered.
fn follow_typed_code(offered: Vec<DialCode>, chosen: Model<String>, text: Model<String>) {
    let typed = Memo::new(move |_| {
        text.signal().with(|text| {
            let typed = text.trim_start();
            let has_code = typed.starts_with('+') || typed.starts_with("00");
            has_code
                .then(|| text.parse::<PhoneNumber>().ok())?
                .map(|number| number.calling_code())
        })
    });
    Effect::new(move || {
        let Some(code) = typed.get() else { return };
        if dial_code(&chosen.get_untracked()).code == code {
            return;
        }
        if let Some(country) = offered.iter().find(|offered| offered.code == code) {
            chosen.set_by_user(country.country.to_owned());
        }
    });
}
