//! [`PasswordField`]: asks for a password.

mod rules;
pub(crate) mod style;
mod toggle;

use super::typed_field::{Asked, Control, Line, typed_field};
use crate::{components::TextFieldType, styles};
pub use rules::PasswordRule;

crate::words! { "password_field";
    /// On the button that shows the password.
    SHOW = { nb: "Vis", nn: "Vis", en: "Show" };
    /// On the button that hides it again.
    HIDE = { nb: "Skjul", nn: "Skjul", en: "Hide" };
    /// The whole name of the button.
    SHOW_PASSWORD = { nb: "Vis passordet", nn: "Vis passordet", en: "Show the password" };
    /// The whole name of the button while the password is seen.
    HIDE_PASSWORD = { nb: "Skjul passordet", nn: "Skjul passordet", en: "Hide the password" };
    /// Said when it is seen.
    IS_SHOWN = { nb: "Passordet vises", nn: "Passordet blir vist", en: "The password is shown" };
    /// Said when it is hidden.
    IS_HIDDEN = { nb: "Passordet er skjult", nn: "Passordet er skjult", en: "The password is hidden" };
    /// A password breaks one of its rules.
    BREAKS_RULES = { nb: "Passordet oppfyller ikke alle kravene.", nn: "Passordet oppfyller ikkje alle krava.", en: "The password does not meet all the requirements." };
    /// Before a rule that is kept.
    MET = { nb: "Oppfylt:", nn: "Oppfylt:", en: "Met:" };
    /// Before a rule that is not kept yet.
    NOT_MET = { nb: "Ikke oppfylt:", nn: "Ikkje oppfylt:", en: "Not met:" };
    /// A rule.
    AT_LEAST = { nb: ["minst ett tegn", "minst {count} tegn"], nn: ["minst eitt teikn", "minst {count} teikn"], en: ["at least one character", "at least {count} characters"] };
    /// A rule.
    DIGIT = { nb: "et siffer", nn: "eit siffer", en: "a digit" };
    /// A rule.
    CAPITAL = { nb: "en stor bokstav", nn: "ein stor bokstav", en: "a capital letter" };
    /// A rule.
    SMALL = { nb: "en liten bokstav", nn: "ein liten bokstav", en: "a small letter" };
}

typed_field! {
    /// Asks for a password, shown as dots. A button shows it, for those who want to see what they type; it is hidden again
    /// when the form is sent. A new password may have rules, each of which tells when it is kept.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let _ = view! {
    ///     <PasswordField label="Passord" name="password" />
    ///     <PasswordField
    ///         label="Nytt passord"
    ///         name="new_password"
    ///         autocomplete="new-password"
    ///         rules=vec![PasswordRule::at_least(12), PasswordRule::new("ikke navnet ditt", |text| !text.contains("Kari"))]
    ///     />
    /// };
    /// ```
    pub fn PasswordField(
        /// What a new password must be. They stand under the input, and are told as kept while the user types. Default: there
        /// are none, as where somebody logs in.
        #[prop(optional, into)]
        rules: Vec<PasswordRule>,
        /// Whether the password is seen.
        #[prop(optional, into)]
        shown: Model<bool>,
    ) -> String {
        let kind = move |shown: &bool| if *shown { TextFieldType::Text } else { TextFieldType::Password };
        let has_rules = !rules.is_empty();
        let listed = rules.clone();
        let control = Control {
            r#type: Prop::<bool>::from(shown.signal()).map(kind),
            autocomplete: Some("current-password"),
            class: "felles-password-field__control",
            described_by: has_rules.then_some("rules"),
            around: Some(Box::new(move |control, line| with_button(control, &line, shown, listed))),
            ..Control::default()
        };
        let read = move |text: &str| {
            if rules.iter().all(|rule| rule.is_kept(text)) {
                Ok(text.to_owned())
            } else {
                Err(Problem::word(&BREAKS_RULES))
            }
        };
        Asked::read_with(control, read, String::clone)
    }
}

fn with_button(control: AnyView, line: &Line, shown: Model<bool>, rules: Vec<PasswordRule>) -> AnyView {
    styles::adopt(&style::SHEET);
    let button = toggle::view(line, shown);
    let rules = (!rules.is_empty()).then(|| rules::view(line, rules));
    view! {
        <div class={"felles-password-field"}>{control} {button}</div>
        {rules}
    }
    .into_any()
}
