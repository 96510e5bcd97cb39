//! The page where all is looked over and sent; and the receipt.

use super::{
    answers::EnkAnswers,
    application::Who,
    flow::Flow,
    look::{FoundPlace, Look, Question, shown, with_place},
    questions::handling_days,
    service::{EnkLine, EnkQuestion, EnkReceipt},
    step::EnkStep,
    texts,
};
use crate::{
    components::{Checkbox, FormSummary, LinkButton, NavigationKind, SummaryRow},
    patterns::receipt::{Receipt, ReceiptLine},
    runtime::{Language, Prop, TaskState, Text},
};
use leptos::prelude::*;

pub(super) fn review(flow: Flow, look: &Look) -> AnyView {
    let name = code_name(flow, look);
    let found_place = look.found_place;
    let below = look.level.below();
    let fields = move || {
        let rows = move || {
            let name = name.get();
            let answers = flow
                .person
                .try_with_value(|person| EnkAnswers::seen(&flow.form, person, flow.course.get()))
                .flatten();
            let lines = answers
                .map(|answers| answers.lines(name.as_deref()))
                .unwrap_or_default();
            let place = found_place.get();
            let rows = lines.into_iter().map(|line| row(flow, line, place.as_ref()));
            rows.collect_view()
        };
        view! {
            <FormSummary heading=texts::REVIEW_ANSWERS.text() heading_level=below>{rows}</FormSummary>
            <Checkbox
                label=texts::DECLARATION.text()
                description=texts::DECLARATION_HELP.text().map(|text| Some(text.clone()))
                field=flow.form.declaration
            />
        }
        .into_any()
    };
    let question = Question {
        kind: NavigationKind::Send,
        ..Question::new(EnkStep::Review, texts::REVIEW.text())
            .help(texts::REVIEW_HELP.text())
            .next(texts::SEND.text())
    };
    question.view_with(look, flow, Callback::new(move |()| flow.submit()), fields)
}

/// An answer, and the way to change it: from there one comes back here.
fn row(flow: Flow, line: EnkLine, place: Option<&FoundPlace>) -> AnyView {
    let step = match line.question {
        EnkQuestion::Owner if flow.course.get().who == Some(Who::Other) => EnkStep::Owner,
        question => question.step(),
    };
    let href = flow.place.href(step);
    let answer = match line.question {
        EnkQuestion::Address => with_place(&line.answer, place),
        _ => line.answer,
    };
    view! {
        <SummaryRow
            label=line.question.label().text()
            value=shown(&answer).map(|text| Some(text.clone()))
            change_href=href
        />
    }
    .into_any()
}

/// The name of the chosen code: what the page knows already, else what the service says. Without it the code stands alone.
fn code_name(flow: Flow, look: &Look) -> Prop<Option<String>> {
    let known = look.code_start.chosen.clone();
    let code = Memo::new(move |_| flow.form.trade.code.raw());
    let run = flow
        .tasks
        .try_with_value(|tasks| tasks.industry_code.clone())
        .map(|task| task.run());
    if let Some(run) = run {
        let known = known.clone();
        Effect::new(move || {
            let code = code.get();
            let is_known = known.as_ref().is_some_and(|known| known.code == code);
            if !code.is_empty() && !is_known {
                run.start(code);
            }
        });
    }
    Prop::derive(move || {
        let code = code.get();
        if let Some(known) = known.as_ref().filter(|known| known.code == code) {
            return Some(known.name.clone());
        }
        match run?.state() {
            TaskState::Done(Ok(Some(found))) if found.code == code => Some(found.name),
            _ => None,
        }
    })
}

/// What was received, and what comes next.
pub(super) fn receipt(flow: Flow, look: &Look, receipt: EnkReceipt) -> AnyView {
    let language = Language::current();
    let sent = {
        let lines = receipt.sent.clone();
        let place = look.found_place.get_untracked();
        language.map(move |language| {
            let lines = lines.iter();
            lines
                .map(|line| {
                    let label = line.question.label().say(language, None, &[]);
                    let answer = if line.answer.is_empty() {
                        super::words::YES.say(language, None, &[])
                    } else if line.question == EnkQuestion::Address {
                        with_place(&line.answer, place.as_ref()).into()
                    } else {
                        line.answer.clone().into()
                    };
                    ReceiptLine::new(label, answer)
                })
                .collect::<Vec<_>>()
        })
    };
    let described = receipt.answer(EnkQuestion::Description).is_some();
    let next = language.map(move |language| {
        [
            Some(&texts::NEXT_CHECK),
            described.then_some(&texts::NEXT_CODE),
            Some(&texts::NEXT_NUMBER),
        ]
        .into_iter()
        .flatten()
        .map(|word| ReceiptLine::from(word.say(language, None, &handling_days())))
        .collect::<Vec<_>>()
    });
    let welcome = flow.place.href(EnkStep::Welcome);
    let links = move || view! { <LinkButton href=welcome.clone()>{texts::TO_WELCOME.text()}</LinkButton> };
    view! {
        <Receipt
            heading=texts::RECEIVED.text()
            heading_level=look.level
            number=Some(Text::from(receipt.case_number))
            number_label=texts::CASE_NUMBER.text().map(|text| Some(text.clone()))
            received=receipt.received_at
            sent=sent
            next=next
            links=links
        />
    }
    .into_any()
}
