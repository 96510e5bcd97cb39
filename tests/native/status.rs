//! What the server sends for what tells of a state: tags, badges, spinners, skeletons, progress bars and toasts.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

// Tag
// ---

#[test]
fn a_tag_is_one_element_with_its_text() {
    let plain = html(|| view! { <Tag>"Ny"</Tag> });
    assert_eq!(plain, "<span data-variant=\"default\" class=\"felles-tag\">Ny</span>");
    let all = html(|| {
        view! { <Tag variant=TagVariant::Strong color=Color::Danger size=Size::Sm id="t" class="wide">"Forfalt"</Tag> }
    });
    let start =
        "<span data-variant=\"strong\" data-color=\"danger\" data-size=\"sm\" id=\"t\" class=\"felles-tag wide\">";
    assert_eq!(all, format!("{start}Forfalt</span>"));
}

#[test]
fn a_tags_icon_stands_before_its_text_and_is_not_read() {
    let html = html(|| view! { <Tag icon=|| view! { <Icon icon=icons::CHECKMARK /> }>"Betalt"</Tag> });
    let svg = html.find("<svg").expect("an icon");
    assert!(svg < html.find("Betalt").expect("a text"), "{html}");
    assert!(html[svg..].contains("aria-hidden=\"true\""), "{html}");
}

// Badge
// -----

#[test]
fn a_badge_writes_its_count_up_to_its_maximum() {
    let written = |count: u64, max: u64| html(move || view! { <Badge count=count max=max /> });
    assert_eq!(
        written(7, 99),
        "<span data-variant=\"base\" class=\"felles-badge\">7</span>"
    );
    assert_eq!(
        written(99, 99),
        "<span data-variant=\"base\" class=\"felles-badge\">99</span>"
    );
    let over = written(100, 99);
    assert!(over.contains("<span aria-hidden=\"true\">99+</span>"), "{over}");
    assert!(
        over.contains("<span class=\"felles-badge__said\"> mer enn 99</span>"),
        "{over}"
    );
    assert!(written(u64::MAX, 9).contains(">9+<"));
    assert!(written(u64::MAX, u64::MAX).contains(&u64::MAX.to_string()));
}

#[test]
fn a_badge_says_its_label_instead_of_its_number() {
    let html = html(|| view! { <Badge count=3 label="3 uleste" /> });
    assert_eq!(
        html,
        "<span data-variant=\"base\" class=\"felles-badge\"><span aria-hidden=\"true\">3</span>\
         <span class=\"felles-badge__said\"> 3 uleste</span></span>"
    );
}

#[test]
fn a_dot_has_no_text_and_zero_is_hidden_unless_it_is_asked_for() {
    let state = |html: &str| {
        let rest = html.split("data-state=\"").nth(1);
        rest.and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    assert_eq!(state(&html(|| view! { <Badge /> })).as_deref(), Some("dot"));
    assert_eq!(state(&html(|| view! { <Badge count=0 /> })).as_deref(), Some("none"));
    assert_eq!(state(&html(|| view! { <Badge count=0 show_zero=true /> })), None);
    assert_eq!(state(&html(|| view! { <Badge count=1 /> })), None);
}

#[test]
fn a_badge_follows_what_it_stands_on() {
    let html = html(|| {
        view! {
            <Badge count=4 placement=BadgePlacement::BottomStart overlap=BadgeOverlap::Circle color=Color::Danger id="b" class="x">
                "Innboks"
            </Badge>
        }
    });
    let holder = "<span data-placement=\"bottom-start\" data-overlap=\"circle\" id=\"b\" \
                  class=\"felles-badge__holder x\">";
    let badge = "<span data-variant=\"base\" data-color=\"danger\" class=\"felles-badge\">4</span>";
    assert_eq!(html, format!("{holder}Innboks{badge}</span>"));
}

// Spinner
// -------

#[test]
fn a_spinner_has_a_name_and_no_value() {
    let plain = html(|| view! { <Spinner /> });
    assert!(
        plain.contains("role=\"progressbar\"") && plain.contains("aria-label=\"Laster\""),
        "{plain}"
    );
    assert!(
        !plain.contains("aria-valuenow") && !plain.contains("felles-spinner__label"),
        "{plain}"
    );
    let english = html(|| {
        provide_language(Language::En);
        view! { <Spinner label="  " /> }
    });
    assert!(english.contains("aria-label=\"Loading\""), "{english}");
}

#[test]
fn a_spinners_text_is_seen_where_it_is_wanted() {
    let html = html(|| view! { <Spinner label="Henter" label_position=SpinnerLabelPosition::End /> });
    assert!(
        html.contains("<span class=\"felles-spinner__label\">Henter</span>"),
        "{html}"
    );
    assert!(
        html.contains("data-label-position=\"end\"") && html.contains("aria-label=\"Henter\""),
        "{html}"
    );
}

#[test]
fn a_spinner_that_is_decoration_says_nothing() {
    let html = html(|| view! { <Spinner decorative=true live=true /> });
    assert!(html.contains("aria-hidden=\"true\""), "{html}");
    assert!(!html.contains("role=") && !html.contains("aria-label"), "{html}");
}

// Skeleton
// --------

#[test]
fn a_skeleton_is_hidden_from_those_who_listen() {
    for variant in SkeletonVariant::ALL {
        let html = html(|| view! { <Skeleton variant=*variant width="12rem" /> });
        let start = format!(
            "<span data-variant=\"{}\" aria-hidden=\"true\" data-width=\"12rem\"",
            variant.name()
        );
        assert!(html.starts_with(&start) && !html.contains("inert"), "{html}");
    }
}

#[test]
fn a_skeleton_has_as_many_lines_as_it_is_given() {
    let lines = |lines| {
        html(move || view! { <Skeleton lines=lines /> })
            .matches("felles-skeleton__line")
            .count()
    };
    assert_eq!((lines(0), lines(1), lines(3), lines(u32::MAX)), (0, 0, 3, 50));
}

#[test]
fn what_a_skeleton_covers_cannot_be_reached() {
    let html = html(|| view! { <Skeleton><a href="#x">{"Lenke"}</a></Skeleton> });
    assert!(
        html.contains("data-state=\"cover\"") && html.contains(" inert "),
        "{html}"
    );
    assert!(html.contains("<a href=\"#x\">Lenke</a>"), "{html}");
}

// ProgressBar
// -----------

#[test]
fn a_progress_bar_is_a_native_one_with_a_label() {
    let html = html(|| view! { <ProgressBar label="Laster opp" value=43 id="p" /> });
    assert!(
        html.contains("<label for=\"p\" class=\"felles-progress-bar__label\">Laster opp</label>"),
        "{html}"
    );
    assert!(
        html.contains("<progress value=\"43\" max=\"100\" aria-valuetext=\"43\u{a0}%\" id=\"p\""),
        "{html}"
    );
    assert!(
        html.contains("aria-hidden=\"true\" class=\"felles-progress-bar__value\">43\u{a0}%</span>"),
        "{html}"
    );
}

#[test]
fn a_value_that_cannot_be_is_made_one_that_can() {
    let over = html(|| view! { <ProgressBar label="x" value=150 /> });
    assert!(over.contains("value=\"100\"") && over.contains("100\u{a0}%"), "{over}");
    let nothing = html(|| view! { <ProgressBar label="x" value=5 max=0 /> });
    assert!(
        !nothing.contains(" value=") && nothing.contains("max=\"1\""),
        "{nothing}"
    );
    let greatest = html(|| view! { <ProgressBar label="x" value=u64::MAX max=u64::MAX /> });
    assert!(greatest.contains("100\u{a0}%"), "{greatest}");
}

#[test]
fn a_hundred_percent_is_said_only_when_it_is_done() {
    let html = html(|| view! { <ProgressBar label="x" value=9999 max=10_000 /> });
    assert!(html.contains("99\u{a0}%"), "{html}");
}

#[test]
fn a_progress_bar_in_steps_says_which() {
    let html = html(|| view! { <ProgressBar label="x" value=2 max=7 steps=true /> });
    assert!(
        html.contains("data-steps=\"7\"") && html.contains("aria-valuetext=\"Steg 2 av 7\""),
        "{html}"
    );
    let many = self::html(|| view! { <ProgressBar label="x" value=2 max=21 steps=true /> });
    assert!(!many.contains("data-steps") && many.contains("Steg 2 av 21"), "{many}");
}

#[test]
fn a_progress_bar_without_a_value_claims_none() {
    let html = html(|| view! { <ProgressBar label="Henter" simulated_seconds=10.0 /> });
    assert!(!html.contains(" value=") && !html.contains("aria-valuetext"), "{html}");
    let own = self::html(|| view! { <ProgressBar label="Henter" value_text="Venter på tur" /> });
    assert!(
        !own.contains(" value=") && own.contains("aria-valuetext=\"Venter på tur\""),
        "{own}"
    );
}

#[test]
fn the_scale_is_for_the_eye_and_the_description_describes() {
    let html = html(|| {
        view! { <ProgressBar label="x" value=1 max=2 id="p" scale=["0 kr".into(), "2 kr".into()] description="Grensen er 2 kr." /> }
    });
    assert!(
        html.contains("<div aria-hidden=\"true\" class=\"felles-progress-bar__scale\">"),
        "{html}"
    );
    assert_eq!(html.matches("felles-progress-bar__mark").count(), 2);
    assert!(html.contains("aria-describedby=\"p-description\""), "{html}");
    assert!(
        html.contains("<p id=\"p-description\" class=\"felles-progress-bar__description\">Grensen"),
        "{html}"
    );
}

// Toast
// -----

#[test]
fn a_toast_has_its_colour_its_symbol_and_its_word() {
    for (variant, word) in [
        (AlertVariant::Info, "Informasjon"),
        (AlertVariant::Success, "Vellykket"),
        (AlertVariant::Warning, "Advarsel"),
        (AlertVariant::Danger, "Feil"),
    ] {
        let html = html(|| view! { <Toast variant=variant title="Tittel">"Tekst"</Toast> });
        assert!(
            html.starts_with(&format!("<div data-color=\"{}\"", variant.name())),
            "{html}"
        );
        assert!(
            html.contains(&format!("<span class=\"felles-toast__kind\">{word}: </span>Tittel")),
            "{html}"
        );
        assert!(
            html.contains("felles-toast__symbol") && !html.contains("<button"),
            "{html}"
        );
    }
}

#[test]
fn a_region_is_a_landmark_that_is_there_before_its_first_toast() {
    let html = html(|| {
        ToastQueue::provide();
        view! { <ToastRegion /> }
    });
    assert!(html.contains("<section popover=\"manual\""), "{html}");
    assert!(
        html.contains("aria-label=\"Varsler\"") && html.contains("aria-keyshortcuts=\"F6\""),
        "{html}"
    );
    assert!(!html.contains("felles-toast__item"), "{html}");
}

fn toasts(add: impl FnOnce(&ToastQueue), placement: ToastPlacement, most: usize) -> String {
    html(move || {
        let queue = ToastQueue::new();
        add(&queue);
        view! { <ToastRegion queue=queue placement=placement max_visible=most /> }
    })
}

fn order(html: &str) -> Vec<usize> {
    let mut found: Vec<_> = (1..=9)
        .filter_map(|number| Some((html.find(&format!("Melding {number}"))?, number)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, number)| number).collect()
}

#[test]
fn only_so_many_are_shown_and_what_is_there_does_not_move() {
    let add = |queue: &ToastQueue| {
        for number in 1..=4 {
            queue.add(ToastMessage::info(format!("Melding {number}")));
        }
    };
    assert_eq!(order(&toasts(add, ToastPlacement::BottomEnd, 3)), [3, 2, 1]);
    assert_eq!(order(&toasts(add, ToastPlacement::Top, 3)), [1, 2, 3]);
    assert_eq!(
        order(&toasts(add, ToastPlacement::Top, 0)),
        [1],
        "none would never be seen"
    );
}

#[test]
fn an_error_is_an_alert_and_all_else_is_said_by_the_page() {
    let add = |queue: &ToastQueue| {
        queue.add(ToastMessage::danger("Ikke lagret."));
        queue.add(ToastMessage::success("Lagret."));
    };
    let html = toasts(add, ToastPlacement::Top, 3);
    let roles: Vec<_> = html
        .split("role=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(roles, ["list", "alert", "status"]);
    assert_eq!(html.matches("aria-live=\"off\"").count(), 1, "{html}");
    assert_eq!(html.matches("aria-label=\"Lukk varsel\"").count(), 2, "{html}");
}

#[test]
fn the_same_message_is_one_unless_it_calls_something() {
    Owner::new().with(|| {
        let queue = ToastQueue::new();
        let one = queue.add(ToastMessage::info("Lagret."));
        assert_eq!(queue.add(ToastMessage::info("Lagret.")), one);
        assert_ne!(queue.add(ToastMessage::success("Lagret.")), one);
        assert_ne!(queue.add(ToastMessage::info("Lagret.").title("Utkast")), one);
        let undo = || ToastMessage::info("Slettet.").action("Angre", || ());
        assert_ne!(queue.add(undo()), queue.add(undo()));
        assert_eq!(queue.len(), 5);
        queue.close(one);
        queue.close(one);
        assert_eq!(queue.len(), 4);
        queue.clear();
        assert!(queue.is_empty());
    });
}

#[test]
fn a_queue_whose_owner_is_gone_does_nothing() {
    let owner = Owner::new();
    let queue = owner.with(ToastQueue::new);
    owner.cleanup();
    let id = queue.add(ToastMessage::info("For sent."));
    queue.close(id);
    queue.clear();
    assert_eq!(queue.len(), 0);
}
