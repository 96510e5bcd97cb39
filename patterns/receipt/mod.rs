//! [`Receipt`]: what a user is told, and can keep, when something was sent.

mod line;
mod saving;
pub(crate) mod style;

pub use line::ReceiptLine;

use crate::{
    components::{
        Button, ButtonVariant, DateStyle, Heading, HeadingLevel, HeadingSize, LinkButton, PrintButton, ReceiptPanel,
        SummaryList, SummaryRow, formatted_value::format, icons,
    },
    runtime::{
        Language, Prop, Text,
        element_hook::{ElementHook, Origin, on_element},
        focus,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
    values::DateTimeValue,
};
use leptos::{
    either::Either,
    prelude::*,
    task::{spawn_local, tick},
};
use saving::Saved;

crate::words! { "receipt";
    /// When it was received.
    RECEIVED = { nb: "Mottatt {time}", nn: "Motteke {time}", en: "Received {time}" };
    /// Over what was sent.
    SENT = { nb: "Dette sendte du", nn: "Dette sende du", en: "What you sent" };
    /// Over what happens now.
    NEXT = { nb: "Dette skjer nå", nn: "Dette skjer no", en: "What happens next" };
    /// What the number of the case is called in a saved receipt.
    REFERENCE = { nb: "Referansenummer", nn: "Referansenummer", en: "Reference number" };
    /// The button that prints.
    PRINT = { nb: "Skriv ut kvitteringen", nn: "Skriv ut kvitteringa", en: "Print the receipt" };
    /// The button that saves.
    SAVE = { nb: "Lagre kvitteringen", nn: "Lagre kvitteringa", en: "Save the receipt" };
    /// What the saved file is called, before its number.
    FILE = { nb: "kvittering", nn: "kvittering", en: "receipt" };
}

/// What a user is told, and can keep, when something was sent: that it was received, its number and time, what was sent, and
/// what happens next.
///
/// It takes the focus when it takes the place of a form, so that it is read; not when a page is loaded with it.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let received: Option<DateTimeValue> = "2026-03-03T14:05".parse().ok();
/// let _ = view! {
///     <Receipt
///         heading="Søknaden er sendt"
///         number="BH-2026-00417"
///         received=received
///         sent=vec![("Navn", "Kari Nordmann"), ("Barnehage", "Lillevik")]
///         next=vec!["Vi svarer innen tre uker."]
///     />
/// };
/// ```
#[component]
pub fn Receipt(
    /// What is done, in a few words.
    #[prop(into)]
    heading: Prop<Text>,
    /// Which heading that is. Default: `h1`, for a receipt is a page; in a dialog, `h2`.
    #[prop(default = HeadingLevel::H1)]
    heading_level: HeadingLevel,
    /// The number of the case, as one writes it, known when the receipt comes. Default: none.
    #[prop(optional, into)]
    number: Prop<Option<Text>>,
    /// What the number is called. Default: «Referansenummer» in the language in context.
    #[prop(optional, into)]
    number_label: Prop<Option<Text>>,
    /// When it was received. Default: nothing is told.
    #[prop(optional, into)]
    received: Prop<Option<DateTimeValue>>,
    /// What was sent: pairs of question and answer. Default: nothing is listed.
    #[prop(optional, into)]
    sent: Prop<Vec<ReceiptLine>>,
    /// What stands over what was sent. Default: «Dette sendte du» in the language in context.
    #[prop(optional, into)]
    sent_heading: Prop<Option<Text>>,
    /// What happens now, and when: a sentence each. Default: nothing is told.
    #[prop(optional, into)]
    next: Prop<Vec<ReceiptLine>>,
    /// Where the user may want to go from here: links. Default: none.
    #[prop(optional, into)]
    links: Option<ViewFnOnce>,
    /// Where the receipt can be fetched as a file, such as a PDF that a server makes. It works without a script. Default: the
    /// receipt itself is saved as text, with a script.
    #[prop(optional, into)]
    save_href: Option<Prop<Text>>,
    /// Leaves the button that saves out.
    #[prop(optional)]
    without_save: bool,
    /// Leaves the button that prints out, as in a dialog, where all of the page would be printed.
    #[prop(optional)]
    without_print: bool,
    /// Leaves the focus where it is. Default: the heading takes it when the receipt appears.
    #[prop(optional)]
    without_focus: bool,
    /// The id. Default: one is made. The heading's is the same with `-panel-title` after it, for a dialog to be named by.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// More about what is done, under the heading. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("receipt"));
    let time = Language::current().zip(&received, |language, received| {
        let time = (*received)?;
        let time = format::date_time(time, DateStyle::Long, language);
        Some(RECEIVED.say(language, None, &[("time", time.into())]))
    });
    let saved = Saved {
        heading: heading.clone(),
        number: number.clone(),
        number_label: number_label.clone().or(|| REFERENCE.text()),
        time: time.clone(),
        sent_heading: sent_heading.clone().or(|| SENT.text()),
        sent: sent.clone(),
        next_heading: NEXT.text(),
        next: next.clone(),
        file: FILE.text(),
    };
    let below = heading_level.below();
    let panel_id = part_id(&id, "panel").map(|id| Some(id.clone()));
    let panel = {
        let reference = number.get_untracked().is_some();
        let reference = reference.then(|| number.map(|number| number.clone().unwrap_or_default()));
        let said_time = time.may_be_some().then(|| {
            let time = time.clone();
            move || {
                time.get()
                    .map(|time| view! { <p class="felles-receipt__time">{time}</p> })
            }
        });
        let more =
            (said_time.is_some() || children.is_some()).then(|| (said_time, children.map(|children| children())));
        match more {
            Some(more) => view! {
                <ReceiptPanel
                    title=heading
                    title_level=heading_level
                    title_tabindex=Some(-1)
                    nostrip:reference=reference
                    reference_label=number_label
                    id=panel_id
                >
                    {more}
                </ReceiptPanel>
            }
            .into_any(),
            None => view! {
                <ReceiptPanel
                    title=heading
                    title_level=heading_level
                    title_tabindex=Some(-1)
                    nostrip:reference=reference
                    reference_label=number_label
                    id=panel_id
                />
            }
            .into_any(),
        }
    };
    let what_next = lines_under(&next, move |lines| {
        view! {
            <div class="felles-receipt__part">
                <Heading level=below size=HeadingSize::Xs>{NEXT.text()}</Heading>
                <ol class="felles-receipt__next">
                    {lines.into_iter().map(|line| view! { <li>{line.whole()}</li> }).collect_view()}
                </ol>
            </div>
        }
        .into_any()
    });
    let what_was_sent = {
        let heading = sent_heading.or(|| SENT.text());
        lines_under(&sent, move |lines| {
            let rows = lines
                .into_iter()
                .map(|line| view! { <SummaryRow label=line.label value=line.value /> })
                .collect_view();
            view! { <SummaryList heading=heading.clone() heading_level=below>{rows}</SummaryList> }.into_any()
        })
    };
    let links = links.map(|links| view! { <div class="felles-receipt__links">{links.run()}</div> }.into_any());
    let save = (!without_save).then(|| save_button(save_href, saved));
    let print = (!without_print).then(|| view! { <PrintButton>{PRINT.text()}</PrintButton> });
    let keep = (save.is_some() || print.is_some())
        .then(|| view! { <div class="felles-receipt__keep">{print} {save}</div> }.into_any());
    let take_focus = if without_focus {
        Either::Left(())
    } else {
        Either::Right(focus_on_heading())
    };
    view! {
        <div {..take_focus} class=class_names("felles-receipt", &class) id=id>
            {panel}
            {what_next}
            {what_was_sent}
            {keep}
            {links}
        </div>
    }
    .into_any()
}

/// The heading takes the focus when the receipt appears.
fn focus_on_heading() -> ElementHook {
    on_element(move |element, origin| {
        if origin == Origin::Hydrated {
            return;
        }
        let element = element.clone();
        spawn_local(async move {
            // It is in the page by then.
            tick().await;
            if let Ok(Some(heading)) = element.query_selector("h1, h2, h3, h4, h5, h6") {
                focus::go_to_any(&heading);
            }
        });
    })
}

/// A part with lines; nothing where there are none.
fn lines_under(
    lines: &Prop<Vec<ReceiptLine>>,
    view: impl Fn(Vec<ReceiptLine>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let view = move |lines: Vec<ReceiptLine>| (!lines.is_empty()).then(|| view(lines));
    match lines.clone() {
        Prop::Static(lines) => view(lines).into_any(),
        Prop::Dynamic(lines) => (move || view(lines.get())).into_any(),
    }
}

/// A link where there is a file, else a button that makes one.
fn save_button(href: Option<Prop<Text>>, saved: Saved) -> AnyView {
    match href {
        Some(href) => view! {
            <LinkButton href=href variant=ButtonVariant::Secondary download="">{SAVE.text()}</LinkButton>
        }
        .into_any(),
        None => view! {
            <Button
                variant=ButtonVariant::Secondary
                icon=icons::DOWNLOAD
                class="felles-receipt__save"
                on_click=move |_| saved.hand_over()
            >
                {SAVE.text()}
            </Button>
        }
        .into_any(),
    }
}
