use felles::prelude::*;
use leptos::prelude::*;

fn planned() -> Option<OperationsNotice> {
    Some(OperationsNotice {
        kind: NoticeKind::Maintenance,
        critical: false,
        title: "Stengt lørdag kveld".to_owned(),
        text: "Du får ikke sendt inn skjemaer lørdag mellom 20 og 22. Det du har begynt på, blir tatt vare på."
            .to_owned(),
        link: "https://status.example.no".to_owned(),
        link_text: "Følg med på driften".to_owned(),
        category: String::new(),
        from: "2026-06-06T20:00".parse().ok()?,
        to: "2026-06-06T22:00".parse().ok(),
        sending: NoticeSending::Now,
        send_at: None,
    })
}

pub fn example() -> impl IntoView {
    planned().map(|notice| {
        view! {
            <NoticeForm
                form=notice.into_form()
                editing=true
                remove=async |()| Ok(())
                send=async |_: OperationsNotice| Ok(FormAnswer::Received)
                next=vec!["De som fikk varselet, får beskjed om endringen."]
                today=DateValue::new(2026, 6, 1)
                heading_level=HeadingLevel::H3
            />
        }
    })
}
