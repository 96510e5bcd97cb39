//! [`ProgressBar`]: how far something has come.

mod announcing;
mod simulated;
pub(crate) mod style;

use super::{Color, Size};
use crate::{
    runtime::{
        Language, Prop, Text, css_var,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{either::Either, prelude::*};

crate::words! { "progress_bar";
    /// How far it has come, as a share.
    PERCENT = { nb: "{percent}\u{a0}%", nn: "{percent}\u{a0}%", en: "{percent}%" };
    /// How far it has come, in steps.
    STEP = { nb: "Steg {value} av {max}", nn: "Steg {value} av {max}", en: "Step {value} of {max}" };
    /// What is said on the way.
    ON_THE_WAY = { nb: "{label}: {value}", nn: "{label}: {value}", en: "{label}: {value}" };
    /// What is said in the end.
    DONE = { nb: "{label}: ferdig", nn: "{label}: ferdig", en: "{label}: done" };
}

crate::variants! {
    /// What a progress bar says while the user looks on.
    pub enum ProgressAnnouncement {
        /// Nothing.
        None = "none",
        /// That it is done.
        #[default]
        Done = "done",
        /// Also when a fourth, a half and three fourths are done.
        Quarters = "quarters",
    }
}

/// How far something has come: a native `<progress>` with a label and a value in words.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let sent = RwSignal::new(40_u64);
/// let _ = view! {
///     <ProgressBar label="Laster opp vedlegg" value=sent />
///     <ProgressBar label="Søknad om skjenkebevilling" value=2 max=7 steps=true />
/// };
/// ```
#[component]
pub fn ProgressBar(
    /// What it is that goes on.
    #[prop(into)]
    label: Prop<Text>,
    /// The label is read only. Default: it is seen.
    #[prop(optional, into)]
    hide_label: Prop<bool>,
    /// How far it has come, from 0 to `max`; more counts as `max`. Default: nobody knows; something moves.
    #[prop(optional, into)]
    value: Prop<Option<u64>>,
    /// The value when it is done: 100 for percent, a number of steps, bytes or kroner. 0 is as if the value were not known.
    /// Default: 100.
    #[prop(default = Prop::Static(100), into)]
    max: Prop<u64>,
    /// Has a gap between steps, of which there are `max`, and says «Steg 2 av 7». More than 20 have no gaps. Default: it is
    /// one whole.
    #[prop(optional, into)]
    steps: Prop<bool>,
    /// The value in words, such as `37 000 av 50 000 kroner`. Default: percent, or «Steg 2 av 7» in the language in context.
    #[prop(optional, into)]
    value_text: Prop<Option<Text>>,
    /// The value in words is seen. Default: it is.
    #[prop(default = Prop::Static(true), into)]
    show_value: Prop<bool>,
    /// What stands below the bar, from its start to its end, with equal distances: `["0 kr", "25 000 kr", "50 000 kr"]`.
    /// It is not read: the value in words is. Default: nothing.
    #[prop(optional, into)]
    scale: Vec<Text>,
    /// A line below: what happens, or what went wrong. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// Seconds that it takes as a rule. While the value is not known, the bar grows for so long as if it were. Default: it
    /// does not.
    #[prop(optional, into)]
    simulated_seconds: Option<f64>,
    /// Called once it has taken longer than `simulated_seconds`: say so in `description`.
    #[prop(optional, into)]
    on_timeout: Option<Callback<()>>,
    /// What is read out as it goes on. Default: that it is done; nothing where there are `steps`.
    #[prop(optional, into)]
    announce: Prop<Option<ProgressAnnouncement>>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of the bar and its texts. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the native element.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("progress"));
    let value = value.zip(&max, |value, max| {
        value.filter(|_| *max > 0).map(|value| value.min(*max))
    });
    let words = in_words(&value, &max, &steps, value_text);
    let announce = announce.zip(&steps, |announce, steps| {
        announce.unwrap_or(if *steps {
            ProgressAnnouncement::None
        } else {
            ProgressAnnouncement::Done
        })
    });
    let speak = announcing::speak(announce, &value, &max, &label, &words);
    let simulate = simulated::grow(simulated_seconds, on_timeout);
    let seen = words.zip(&show_value, |words, shown| {
        if *shown {
            words.clone().unwrap_or_default()
        } else {
            Text::default()
        }
    });
    // White space, which stands for no text in server HTML, is not `:empty` to a style sheet.
    let header_state = hide_label.zip(&seen, |hidden, seen| (*hidden && seen.is_empty()).then_some("hidden"));
    let label_state = hide_label.map(|hidden| hidden.then_some("hidden"));
    let gaps = steps.zip(&max, |steps, max| {
        (*steps && (2..=MOST_GAPS).contains(max)).then_some(*max)
    });
    let in_steps = if gaps.may_be_some() {
        Either::Left(css_var(
            "--felles-progress-bar-steps",
            gaps.map(|gaps| gaps.unwrap_or(1).to_string().into()),
        ))
    } else {
        Either::Right(())
    };
    let description_id = description.is_some().then(|| part_id(&id, "description"));
    let description = description
        .zip(description_id.clone())
        .map(|(text, id)| view! { <p class="felles-progress-bar__description" id=id>{text}</p> });
    let described_by = description_id.map_or(Prop::Static(None), Prop::<Option<Text>>::from);
    view! {
        <div
            class=class_names("felles-progress-bar", &class)
            data-steps=gaps
            data-color=color
            data-size=size
        >
            <div class="felles-progress-bar__header" data-state=header_state>
                <label class="felles-progress-bar__label" data-state=label_state for=id.clone()>{label}</label>
                <span class="felles-progress-bar__value" aria-hidden="true">{seen}</span>
            </div>
            <progress
                {..speak}
                {..simulate}
                {..in_steps}
                class="felles-progress-bar__bar"
                value=value
                max=max.map(|max| (*max).max(1))
                aria-valuetext=words
                aria-describedby=described_by
                id=id
            ></progress>
            {marks(scale)}
            {description}
        </div>
    }
}

/// More gaps would leave no bar between them on a phone.
const MOST_GAPS: u64 = 20;

/// The value as it is read: nothing where it is not known.
fn in_words(
    value: &Prop<Option<u64>>,
    max: &Prop<u64>,
    steps: &Prop<bool>,
    own: Prop<Option<Text>>,
) -> Prop<Option<Text>> {
    let at = value.zip(max, |value, max| value.map(|value| (value, *max)));
    let kind = steps.zip(&Language::current(), |steps, language| (*steps, language.clone()));
    let said = at.zip(&kind, |at, (steps, language)| {
        let (value, max) = (*at)?;
        Some(if *steps {
            STEP.say(
                language,
                None,
                &[("value", value.to_string().into()), ("max", max.to_string().into())],
            )
        } else {
            PERCENT.say(language, None, &[("percent", percent(value, max).to_string().into())])
        })
    });
    own.or_maybe(said)
}

/// In whole percent, downwards: a hundred only when it is done.
fn percent(value: u64, max: u64) -> u128 {
    u128::from(value) * 100 / u128::from(max.max(1))
}

fn marks(scale: Vec<Text>) -> Option<impl IntoView> {
    let marks = scale
        .into_iter()
        .map(|mark| view! { <span class="felles-progress-bar__mark">{mark}</span> });
    let marks = marks.collect_view();
    (!marks.is_empty()).then(|| view! { <div class="felles-progress-bar__scale" aria-hidden="true">{marks}</div> })
}
