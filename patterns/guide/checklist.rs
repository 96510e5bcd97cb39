//! The checklist: in chapters, to tick off.

use super::{GuideItem, Own, OwnChapter, page::way_back, words};
use crate::{
    components::{
        Accordion, AccordionItem, BulletList, BulletListMarker, ButtonGroup, Checkbox, Heading, HeadingSize, Link,
        Paragraph, PrintButton,
    },
    patterns::RuleText,
    runtime::{Language, Model, Prop, Text},
};
use leptos::prelude::*;

/// Drawn anew when the answers change, which they do on other pages.
pub(super) fn view(own: &Own) -> AnyView {
    let (chapters, last) = own.rules.with(|rules| {
        let answers = own.answers.get();
        let course = rules.course(&answers);
        let chapters: Vec<_> = course
            .checklist()
            .iter()
            .map(|chapter| Chapter::new(own, chapter))
            .collect();
        (chapters, course.before(super::CHECKLIST).map(str::to_owned))
    });
    let back = last.map(|last| way_back(own, last, words::CHANGE_ANSWERS.text()));
    let content = if chapters.is_empty() {
        view! { <Paragraph>{words::NOTHING_TO_DO.text()}</Paragraph> }.into_any()
    } else {
        chapters_view(own, chapters)
    };
    let (told, buttons) = (own.saving.told(), own.saving.buttons());
    view! {
        <div class="felles-guide__checklist">
            <Heading level=own.level size=HeadingSize::Lg>{words::CHECKLIST.text()}</Heading>
            {content}
            <div class="felles-guide__keeping">{told}</div>
            <div class="felles-guide__ways">
                <ButtonGroup stack_when_narrow=true>{back} <span class="felles-guide__save">{buttons}</span></ButtonGroup>
                <PrintButton />
            </div>
        </div>
    }
    .into_any()
}

fn chapters_view(own: &Own, chapters: Vec<Chapter>) -> AnyView {
    let all: Vec<String> = chapters.iter().flat_map(|chapter| chapter.ids.clone()).collect();
    let done = done_of(own.ticked, all);
    let level = own.level.below();
    // Made within the accordion: each asks for it.
    let section = |(place, chapter): (usize, Chapter)| {
        let Chapter {
            title, done, id, items, ..
        } = chapter;
        let is_first = place == 0;
        view! {
            <AccordionItem title=title description=done id=id open=is_first>
                <BulletList marker=BulletListMarker::None class="felles-guide__items">
                    {items}
                </BulletList>
            </AccordionItem>
        }
    };
    view! {
        <p class="felles-guide__done">{done}</p>
        <Accordion level=level open_all=true landmarks=false>{chapters.into_iter().enumerate().map(section).collect_view()}</Accordion>
    }
    .into_any()
}

/// A chapter as it is drawn.
struct Chapter {
    id: Prop<Text>,
    title: Prop<Text>,
    done: Prop<Text>,
    ids: Vec<String>,
    items: Vec<AnyView>,
}

impl Chapter {
    fn new(own: &Own, chapter: &OwnChapter<'_>) -> Self {
        let ids: Vec<String> = chapter.items.iter().map(|item| item.id.clone()).collect();
        Self {
            id: own.part("chapter", &chapter.chapter.id),
            title: chapter.chapter.title.text(),
            done: done_of(own.ticked, ids.clone()),
            items: chapter.items.iter().map(|item| item_view(own, item)).collect(),
            ids,
        }
    }
}

/// How much of some points is ticked off.
fn done_of(ticked: Model<Vec<String>>, ids: Vec<String>) -> Prop<Text> {
    let language = Language::current();
    Prop::derive(move || {
        let done = ticked
            .signal()
            .with(|ticked| ids.iter().filter(|id| ticked.contains(id)).count());
        let word = if done == ids.len() {
            &words::ALL_DONE
        } else {
            &words::DONE_OF
        };
        let values = [("done", done.to_string().into()), ("all", ids.len().to_string().into())];
        language.with(|language| word.say(language, None, &values))
    })
}

fn item_view(own: &Own, item: &GuideItem) -> AnyView {
    let (ticked, id) = (own.ticked, item.id.clone());
    let is_ticked = {
        let id = id.clone();
        Signal::derive(move || ticked.signal().with(|ticked| ticked.contains(&id)))
    };
    let tick = Callback::new(move |wanted: bool| {
        let mut all = ticked.get_untracked();
        all.retain(|ticked| *ticked != id);
        all.extend(wanted.then(|| id.clone()));
        ticked.set_by_user(all);
    });
    let links: Vec<_> = item
        .links
        .iter()
        .map(|link| {
            let text = link.text.text();
            view! { <span class="felles-guide__link"><Link href=link.href.clone()>{text}</Link></span> }
        })
        .collect();
    let box_id = own.part("item", &item.id);
    view! {
        <li class="felles-guide__item">
            <Checkbox
                label=item.title.text()
                description=RuleText::optional(item.text.as_ref())
                id=box_id.map(|id| Some(id.clone()))
                checked=(is_ticked, tick)
            />
            {links}
        </li>
    }
    .into_any()
}
