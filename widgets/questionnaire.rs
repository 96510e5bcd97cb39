//! `<felles-questionnaire>`: [`Questionnaire`] as a custom element. Its rules are JSON: as [`QuestionnaireRules`] reads them.

use crate::{
    attributes::Attributes,
    host::{self, Host, Shared},
    plain,
};
use felles::prelude::*;
use leptos::{html, prelude::*};
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use web_sys::js_sys::JSON;

/// As much of what is wrong as a line of the console holds.
const MOST_SAID: usize = 200;

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let rules = attributes.explained("rules", "rules, or their JSON: { questions, results }", |value| {
        sound(from_json(value)?).map(Some)
    });
    let level = attributes.parsed::<HeadingLevel>("level", "h1, h2, h3, h4, h5, h6");
    let answers = attributes.explained(
        "answers",
        "an object with the id of each question and that of its answer",
        from_json::<GivenAnswers>,
    );
    let on_answers = Callback::new(move |given: GivenAnswers| {
        let complete = rules.with_untracked(|rules| {
            rules
                .as_ref()
                .is_some_and(|rules: &QuestionnaireRules| rules.path(&given).is_complete)
        });
        let told = pairs(&given);
        answers.set(given);
        host::keep(host, "answers", told.clone());
        host::tell(
            host,
            "felles-change",
            &[("answers", told), ("complete", complete.into())],
        );
    });
    let language = Language::current();
    let on_result = Callback::new(move |result: QuestionnaireResult| {
        let given = answers.get_untracked();
        let detail = rules.with_untracked(|rules| {
            let rules: &QuestionnaireRules = rules.as_ref()?;
            Some(language.with_untracked(|language| told(rules, &result, &given, language)))
        });
        if let Some(detail) = detail {
            host::tell(host, "felles-result", &detail);
        }
    });
    let content = move || {
        let level = level.get();
        let Some(rules) = rules.get() else {
            // They may still be on their way.
            return html::slot().into_any();
        };
        view! {
            <Questionnaire
                rules=rules
                answers=(Signal::from(answers), on_answers)
                on_result=on_result
                level=level
            />
        }
        .into_any()
    };
    content.into_any()
}

/// The result and the reasons for it, in a language.
fn told(
    rules: &QuestionnaireRules,
    result: &QuestionnaireResult,
    given: &GivenAnswers,
    language: &Language,
) -> [(&'static str, JsValue); 5] {
    let answers = rules.path(given).answers;
    let because = rules.because(result, &answers).into_iter().map(|(question, answer)| {
        plain::object(&[
            ("question", question.id.as_str().into()),
            ("answer", answer.id.as_str().into()),
        ])
    });
    let reasons: Vec<Text> = result.reasons_for(&answers).map(|text| text.say(language)).collect();
    [
        ("id", result.id.as_str().into()),
        ("title", result.title.say(language).as_str().into()),
        ("answers", pairs(&answers)),
        ("because", plain::list(because)),
        ("reasons", plain::texts(reasons.iter().map(Text::as_str))),
    ]
}

fn pairs(answers: &GivenAnswers) -> JsValue {
    let pairs: Vec<(&str, JsValue)> = answers
        .pairs()
        .map(|(question, answer)| (question, answer.into()))
        .collect();
    plain::object(&pairs)
}

/// Rules that can be drawn, if not that each way through them leads to one result.
fn sound(rules: QuestionnaireRules) -> Result<QuestionnaireRules, String> {
    let problems = rules.problems_as_written();
    if problems.is_empty() {
        return Ok(rules);
    }
    let said: Vec<_> = problems.iter().take(3).map(ToString::to_string).collect();
    Err(cut(&said.join("; ")))
}

/// What an object of JavaScript holds, or the JSON of one.
fn from_json<T: DeserializeOwned>(value: &JsValue) -> Result<T, String> {
    let written = value.as_string().or_else(|| JSON::stringify(value).ok()?.as_string());
    // A function, or what goes in a circle.
    let written = written.ok_or_else(|| "this cannot be JSON".to_owned())?;
    serde_json::from_str(&written).map_err(|error| cut(&error.to_string()))
}

fn cut(text: &str) -> String {
    text.chars().take(MOST_SAID).collect()
}
