//! The pages that ask, one for each step.

use super::{
    application::Who,
    facts,
    flow::Flow,
    look::{Look, Question, question_heading},
    rules,
    step::EnkStep,
    texts,
};
use crate::{
    components::{BulletList, Button, ButtonType, ButtonVariant, Checkbox, Details, Link, Paragraph},
    patterns::{
        LegalFigure, LegalFigures, LegalUse,
        address_form::BusinessAddressFields,
        date_form::StartDateFields,
        description_form::ActivityDescriptionFields,
        industry_code_search::IndustryCodeSearch,
        name_form::{BusinessNameFields, NameProblem},
        owner_form::OwnerFields,
    },
    runtime::{Problem, Prop, Text, Word},
};
use leptos::{ev::MouseEvent, prelude::*};

/// Words as the items of a list.
pub(super) fn bullets(words: &[&'static Word]) -> AnyView {
    let items = words.iter().map(|word| view! { <li>{word.text()}</li> }).collect_view();
    view! { <BulletList>{items}</BulletList> }.into_any()
}

pub(super) fn who(flow: Flow, look: &Look) -> AnyView {
    let first_name = flow
        .person
        .try_with_value(|person| person.name.split_whitespace().next().unwrap_or_default().to_owned())
        .unwrap_or_default();
    let greeting = texts::GREETING.with(move || vec![("name", first_name.clone().into())]);
    let question = Question {
        without_next: true,
        ..Question::new(EnkStep::Who, greeting).help(texts::WHO.text())
    };
    let level = look.level.below();
    let answers = move || {
        let answer = move |who: Who| move |_: MouseEvent| flow.form.who.set(who);
        view! {
            <div class="felles-start-enk__answers">
                <Button r#type=ButtonType::Submit name="who" value=Who::Me.name() on_click=answer(Who::Me)>
                    {texts::WHO_ME.text()}
                </Button>
                <Button
                    variant=ButtonVariant::Secondary
                    r#type=ButtonType::Submit
                    name="who"
                    value=Who::Other.name()
                    on_click=answer(Who::Other)
                >
                    {texts::WHO_OTHER.text()}
                </Button>
            </div>
        }
        .into_any()
    };
    view! {
        {question.view(flow, look, answers)}
        <div class="felles-start-enk__before">
            <Details title=texts::BEFORE.text() level=level>
                {bullets(&[
                    &texts::BEFORE_FREE,
                    &texts::BEFORE_REAL,
                    &texts::BEFORE_AGE,
                    &texts::BEFORE_CITIZENS,
                    &texts::BEFORE_GOODS,
                    &texts::BEFORE_DRAFT,
                ])}
            </Details>
            <Details title=texts::FIGURES.text() level=level>
                <LegalFigures figures=LegalFigure::used_by(LegalUse::StartEnk) />
            </Details>
        </div>
    }
    .into_any()
}

pub(super) fn owner(flow: Flow, look: &Look) -> AnyView {
    let no_number = flow.place.href(EnkStep::NoNumber);
    let fields = move || view! { <OwnerFields fields=flow.form.owner no_number_href=no_number /> }.into_any();
    Question::new(EnkStep::Owner, texts::OWNER.text()).view(flow, look, fields)
}

/// The other way, for an owner without a number.
pub(super) fn no_number(flow: Flow, look: &Look) -> AnyView {
    let back = flow.place.href(EnkStep::Owner);
    view! {
        {question_heading(look.level, texts::NO_NUMBER.text())}
        <Paragraph>{texts::NO_NUMBER_HOW.text()}</Paragraph>
        {bullets(&[&texts::NO_NUMBER_FORMS, &texts::NO_NUMBER_COPY, &texts::NO_NUMBER_SEND])}
        <Paragraph>{texts::BEFORE_CITIZENS.text()}</Paragraph>
        <p class="felles-start-enk__way"><Link href=back>{texts::NO_NUMBER_BACK.text()}</Link></p>
    }
    .into_any()
}

pub(super) fn age(flow: Flow, look: &Look) -> AnyView {
    if untrack(|| flow.course.get().age) == rules::AgeRule::TooYoung {
        return too_young(flow, look);
    }
    let fields = move || {
        view! {
            <Paragraph>{texts::AGE_WAY.text()}</Paragraph>
            <Checkbox label=texts::AGE_BOX.text() field=flow.form.permission />
        }
        .into_any()
    };
    Question::new(EnkStep::Age, texts::AGE.text())
        .help(texts::AGE_HELP.text())
        .view(flow, look, fields)
}

/// No way on, but ways around.
fn too_young(flow: Flow, look: &Look) -> AnyView {
    let change = flow.place.href(EnkStep::Who);
    view! {
        {question_heading(look.level, texts::TOO_YOUNG.text())}
        <Paragraph>{texts::TOO_YOUNG_WHY.text()}</Paragraph>
        {bullets(&[&texts::TOO_YOUNG_OTHER, &texts::TOO_YOUNG_PUPIL, &texts::TOO_YOUNG_WAIT])}
        <p class="felles-start-enk__way"><Link href=change>{texts::TOO_YOUNG_CHANGE.text()}</Link></p>
    }
    .into_any()
}

pub(super) fn name(flow: Flow, look: &Look) -> AnyView {
    let could_not = RwSignal::new(false);
    let go_on = Callback::new(move |()| {
        if flow.name_answer.get_untracked().is_some() || could_not.get_untracked() {
            flow.done(EnkStep::Name);
        } else {
            flow.form.name.name.reject(NameProblem::NotChecked);
        }
    });
    let surname = Prop::derive(move || Some(Text::from(flow.surname())));
    let fields = move || {
        view! {
            <BusinessNameFields
                fields=flow.form.name
                surname=surname
                check=flow.name_check()
                answer=flow.name_answer
                on_failed=move |_: Problem| could_not.set(true)
            />
            <Details title=texts::NAME_TIPS.text()>
                {bullets(&[&texts::NAME_TIP_TRADE, &texts::NAME_TIP_SHORT, &texts::NAME_TIP_DOMAIN])}
            </Details>
        }
        .into_any()
    };
    Question::new(EnkStep::Name, texts::NAME.text())
        .help(texts::NAME_HELP.text())
        .next(texts::NAME_NEXT.text())
        .view_with(look, flow, go_on, fields)
}

pub(super) fn trade(flow: Flow, look: &Look) -> AnyView {
    let (source, start) = (look.codes.clone(), look.code_start.clone());
    let (query, failed) = (look.query, look.failed_searches);
    let fields = move || {
        view! {
            {bullets(&[&texts::TRADE_WHY, &texts::TRADE_MAIN])}
            <IndustryCodeSearch
                source=source
                label=texts::TRADE_LABEL.text().map(|text| Some(text.clone()))
                field=flow.form.trade.code
                on_none_fits=move |()| flow.describe()
                query=query
                failed_searches=failed
                hits=start.hits
                level=start.level
                chosen=start.chosen
            />
        }
        .into_any()
    };
    Question::new(EnkStep::Trade, texts::TRADE.text())
        .next(texts::TRADE_NEXT.text())
        .view(flow, look, fields)
}

pub(super) fn description(flow: Flow, look: &Look) -> AnyView {
    let search = flow.place.href(EnkStep::Trade);
    let days = texts::DAYS.with(handling_days).map(|days| Some(days.clone()));
    let fields = move || {
        view! {
            // Posted without a script, this is what chooses the way.
            <input type="hidden" name={"trade.described"} value={"on"} />
            <ActivityDescriptionFields fields=flow.form.trade.description handling_time=days search_href=search />
        }
        .into_any()
    };
    Question::new(EnkStep::Description, texts::DESCRIPTION.text())
        .help(texts::DESCRIPTION_HELP.text())
        .view(flow, look, fields)
}

/// How many days it takes when somebody has to find the code, for the words that say so.
pub(super) fn handling_days() -> Vec<(&'static str, Text)> {
    let (from, to) = facts::DESCRIPTION_DAYS;
    vec![("from", from.to_string().into()), ("to", to.to_string().into())]
}

pub(super) fn address(flow: Flow, look: &Look) -> AnyView {
    let home = flow.person.try_with_value(|person| person.address.clone()).flatten();
    let proposed = Prop::derive(move || {
        let street = flow.form.address.street.raw();
        home.as_ref().is_some_and(|home| home.street == street)
    });
    let places = look.places.clone();
    let fields = move || {
        view! {
            <BusinessAddressFields fields=flow.form.address nostrip:places=places proposed=proposed />
        }
        .into_any()
    };
    Question::new(EnkStep::Address, texts::ADDRESS.text()).view(flow, look, fields)
}

pub(super) fn start(flow: Flow, look: &Look) -> AnyView {
    let today = flow.today;
    let fields = move || {
        view! {
            <StartDateFields
                fields=flow.form.start
                earliest=rules::earliest_start(today)
                latest=rules::latest_start(today)
                today=today
            />
        }
        .into_any()
    };
    Question::new(EnkStep::Start, texts::START.text()).view(flow, look, fields)
}
