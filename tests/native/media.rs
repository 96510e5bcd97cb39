//! What the server sends for pictures, cards, avatars, sound and film.

use crate::rendered::{assert_has, html};
use felles::prelude::*;
use leptos::prelude::*;

#[track_caller]
fn assert_order(html: &str, parts: &[&str]) {
    let places: Vec<_> = parts
        .iter()
        .map(|part| html.find(part).unwrap_or_else(|| panic!("{part} is not in {html}")))
        .collect();
    assert!(places.is_sorted(), "{parts:?} in {html}");
}

// Image
// -----

#[test]
fn a_picture_has_only_what_it_is_given() {
    let plain = html(|| view! { <Image src="a.jpg" alt="" /> });
    assert_eq!(
        plain,
        "<span class=\"felles-image\"><img src=\"a.jpg\" alt class=\"felles-image__picture\"></span>"
    );
}

#[test]
fn a_pictures_options_are_attributes() {
    let html = html(|| {
        view! {
            <Image
                src="a.jpg"
                srcset="a-1.jpg 320w, a-2.jpg 640w"
                sizes="50vw"
                alt="Ferge"
                width=640
                height=360
                ratio=ImageRatio::Wide
                fit=ImageFit::Contain
                focus=ImageFocus::Top
                full=true
                align=TextAlign::Center
                radius=BoxRadius::Md
                loading=ImageLoading::Lazy
                priority=ImagePriority::High
                id="a"
                class="own"
            />
        }
    });
    assert_has(
        &html,
        &[
            "data-ratio=\"16:9\"",
            "data-fit=\"contain\"",
            "data-focus=\"top\"",
            "data-full",
            "data-align=\"center\"",
            "data-radius=\"md\"",
            "id=\"a\" class=\"felles-image own\"",
            "srcset=\"a-1.jpg 320w, a-2.jpg 640w\" src=\"a.jpg\" alt=\"Ferge\" width=\"640\" height=\"360\"",
            "sizes=\"50vw\"",
            "fetchpriority=\"high\"",
        ],
    );
    // Said after what starts it, it would come too late.
    assert_order(&html, &["loading=\"lazy\"", "src=\"a.jpg\""]);
}

#[test]
fn a_picture_that_is_not_there_has_a_stand_in_of_its_size() {
    let missing = html(|| view! { <Image alt="Kart" width=640 height=360 /> });
    assert_has(
        &missing,
        &[
            "hidden",
            "viewBox=\"0 0 640 360\" width=\"640\" height=\"360\"",
            "<span class=\"felles-image__text\">Kart</span>",
        ],
    );
    assert!(!missing.contains("src="), "{missing}");
    let own = html(|| view! { <Image alt="Kart" fallback=|| "Kommer" /> });
    assert_has(&own, &["viewBox=\"0 0 16 9\"", "message\">Kommer</span>"]);
}

#[test]
fn addresses_that_could_run_a_script_are_left_out() {
    let html = html(|| {
        view! {
            <Image src="javascript:alert(1)" srcset="a.jpg 1x, javascript:alert(2) 2x" alt="" />
            <Avatar name="Kari" src="javascript:alert(3)" href="javascript:alert(4)" />
            <AvatarStack label="x" more=1 more_href="javascript:alert(5)"><Avatar name="x" /></AvatarStack>
            <Figure credit="x" credit_href="javascript:alert(6)">"x"</Figure>
            <Card><CardHeading href="javascript:alert(7)">"x"</CardHeading></Card>
            <ImageLink href="data:text/html,x" title="x" image=|| "x" />
            <Logo href="javascript:alert(8)" />
            <Audio label="x" src="javascript:alert(9)" />
            <Video
                label="x"
                sources=vec![MediaSource::new("javascript:alert(10)", "video/webm")]
                poster="javascript:alert(11)"
                tracks=vec![MediaTrack::captions("javascript:alert(12)", "nb", "Norsk")]
            />
        }
    });
    for never in ["javascript:", "data:text"] {
        assert!(!html.contains(never), "{html}");
    }
}

// Figure, MediaObject, ImageLink, ImageCard
// -----------------------------------------

#[test]
fn a_figures_words_stand_below_it_and_are_read_apart() {
    let html = html(|| {
        view! {
            <Figure caption="Fergen" credit="Foto: Kari" credit_href="/kari" details=|| "Tall" variant=FigureVariant::Framed>
                "x"
            </Figure>
        }
    });
    assert_has(
        &html,
        &[
            "<figure data-variant=\"framed\" class=\"felles-figure\">",
            "Fergen</span> <small",
            "<a href=\"/kari\" class=\"felles-figure__link\">Foto: Kari</a></small>",
        ],
    );
    assert_order(
        &html,
        &[
            "__content\">x",
            "<figcaption",
            "Fergen",
            "Foto",
            "Tall",
            "</figcaption></figure>",
        ],
    );
}

#[test]
fn a_figure_without_words_has_no_caption() {
    let html = html(|| view! { <Figure>"x"</Figure> });
    assert_eq!(
        html,
        "<figure class=\"felles-figure\"><div class=\"felles-figure__content\">x</div></figure>"
    );
}

#[test]
fn a_media_objects_picture_is_read_first_at_either_side() {
    for position in MediaObjectPosition::ALL {
        let html = html(
            || view! { <MediaObject position=*position media=|| "bilde" element=LayoutElement::Li>"ord"</MediaObject> },
        );
        assert!(html.starts_with("<li "), "{html}");
        assert_order(&html, &["bilde", "ord"]);
    }
}

#[test]
fn an_image_links_title_is_its_one_link() {
    let plain = html(|| view! { <ImageLink href="/a" title="Reise" text="Ruter" image=|| "bilde" /> });
    assert_has(
        &plain,
        &["<p class=\"felles-image-link__title\"><a href=\"/a\" class=\"felles-image-link__link\">Reise</a></p>"],
    );
    assert_eq!(plain.matches("<a ").count(), 1, "{plain}");
    assert_order(&plain, &["bilde", "Reise", "Ruter"]);
    let heading = html(|| view! { <ImageLink href="/a" title="Reise" image=|| "x" level=HeadingLevel::H3 /> });
    assert_has(&heading, &["<h3 class=\"felles-image-link__title\"><a"]);
}

#[test]
fn an_image_card_is_a_card_with_ways_to_reach_someone() {
    let html = html(|| {
        view! {
            <ImageCard
                title="Veileder"
                image=|| "bilde"
                phone="+47 22 00 00 00"
                email=" post@eksempel.no "
                action=|| "knapp"
                position=ImageCardPosition::End
                share=ImageCardShare::Half
            >
                "tekst"
            </ImageCard>
        }
    });
    assert_has(
        &html,
        &[
            "class=\"felles-card felles-image-card\"",
            "data-position=\"end\" data-share=\"half\"",
            "<h3 class=\"felles-card__heading\">Veileder</h3>",
            "href=\"tel:+4722000000\"",
            "href=\"mailto:post@eksempel.no\"",
            "<ul role=\"list\"",
        ],
    );
    assert_order(&html, &["bilde", "Veileder", "tekst", "tel:", "mailto:", "knapp"]);
}

// Card
// ----

#[test]
fn a_card_has_only_what_it_is_given() {
    let plain = html(|| view! { <Card>"x"</Card> });
    assert_eq!(plain, "<div class=\"felles-card\">x</div>");
    let html = html(|| {
        view! {
            <Card variant=CardVariant::Tinted color=Color::Brand1 size=Size::Sm element=LayoutElement::Article id="a" class="own">
                "x"
            </Card>
        }
    });
    assert!(html.starts_with("<article ") && html.ends_with("</article>"), "{html}");
    assert_has(
        &html,
        &[
            "data-variant=\"tinted\"",
            "data-color=\"brand1\"",
            "data-size=\"sm\"",
            "id=\"a\"",
            "class=\"felles-card own\"",
        ],
    );
}

#[test]
fn a_cards_heading_is_its_link_and_the_code_is_a_part_of_the_heading() {
    let html = html(|| {
        view! {
            <CardHeading level=HeadingLevel::H2 href="/a" overline="NAV" secondary="NAV 08" icon=|| "ikon" id="a">
                "Sykemelding"
            </CardHeading>
        }
    });
    assert_has(
        &html,
        &[
            "aria-hidden=\"true\" class=\"felles-card__icon\">ikon",
            "id=\"a\"",
            "<a href=\"/a\" class=\"felles-card__link\">Sykemelding</a> <span class=\"felles-card__secondary\">NAV 08</span></h2>",
        ],
    );
    assert_order(&html, &["ikon", "NAV</p>", "<h2"]);
}

// Avatar
// ------

#[test]
fn av_1_an_avatar_is_a_picture_with_a_name_or_passed_over() {
    let plain = html(|| view! { <Avatar name="Kari Nordmann" /> });
    assert_has(&plain, &["role=\"img\"", "aria-label=\"Kari Nordmann\"", ">KN</span>"]);
    let decoration = html(|| view! { <Avatar name="Kari Nordmann" decorative=true /> });
    assert_has(&decoration, &["aria-hidden=\"true\"", ">KN</span>"]);
    assert!(
        !decoration.contains("role") && !decoration.contains("Nordmann"),
        "{decoration}"
    );
    let link = html(|| view! { <Avatar name="Kari Nordmann" href="/kari" decorative=true /> });
    let opening = link.split('>').next().unwrap_or_default();
    assert!(
        opening.starts_with("<a ") && opening.contains("href=\"/kari\"") && !opening.contains("aria-"),
        "{link}"
    );
    assert_has(
        &link,
        &[
            "<span aria-hidden=\"true\" class=\"felles-avatar__shown\">KN</span>",
            "<span class=\"felles-avatar__name\">Kari Nordmann</span></a>",
        ],
    );
}

#[test]
fn an_avatar_shows_the_picture_the_initials_or_a_symbol() {
    let picture = html(|| view! { <Avatar name="Kari Nordmann" src="kari.jpg" /> });
    assert_has(
        &picture,
        &["<img src=\"kari.jpg\" alt=\"\" class=\"felles-avatar__picture\">"],
    );
    assert!(!picture.contains("KN"), "{picture}");
    let refused = html(|| view! { <Avatar name="Kari Nordmann" src="javascript:x" /> });
    assert_has(&refused, &["hidden", "KN"]);
    for kind in [AvatarKind::Organisation, AvatarKind::Group] {
        let symbol = html(|| view! { <Avatar name="Kari Nordmann" kind=kind /> });
        assert!(symbol.contains("<svg") && !symbol.contains("KN"), "{symbol}");
        let letters = html(|| view! { <Avatar name="Kari Nordmann" kind=kind initials="FB" /> });
        assert!(!letters.contains("<svg") && letters.contains(">FB<"), "{letters}");
    }
    let nobody = html(|| view! { <Avatar name="123" /> });
    assert!(nobody.contains("<svg"), "{nobody}");
    let own = html(|| view! { <Avatar name="Kari Nordmann" src="kari.jpg">"x"</Avatar> });
    assert!(own.ends_with(">x</span>"), "{own}");
}

#[test]
fn a_stack_is_a_group_that_counts_those_who_are_not_shown() {
    let stack = |more: u32| {
        html(move || {
            view! {
                <AvatarStack label="Kan signere" more=more>
                    <Avatar name="Kari Nordmann" />
                    <Avatar name="Ola Nordmann" />
                </AvatarStack>
            }
        })
    };
    let all = stack(0);
    assert_has(
        &all,
        &["role=\"group\" aria-label=\"Kan signere\" data-avatar-size=\"md\""],
    );
    assert!(!all.contains('+'), "{all}");
    assert_has(&stack(12), &["aria-label=\"og 12 til\"", ">+12</span>"]);
    let link = html(|| view! { <AvatarStack label="x" more=2 more_href="/alle"><Avatar name="x" /></AvatarStack> });
    assert_has(
        &link,
        &["<a href=\"/alle\" data-color=\"neutral\" aria-label=\"og 2 til\""],
    );
}

// Logo
// ----

#[test]
fn a_logos_name_is_read_whether_it_is_seen_or_not() {
    let own = html(|| view! { <Logo /> });
    assert!(own.starts_with("<span class=\"felles-logo\">"), "{own}");
    assert_has(
        &own,
        &[
            "aria-hidden=\"true\" class=\"felles-logo__mark\"><svg",
            ">felles</span>",
        ],
    );
    let link = html(
        || view! { <Logo name="Fjordkommunen" name_hidden=true mark=|| "merke" text="Byggesak" href="/" variant=LogoVariant::Mono /> },
    );
    assert!(link.starts_with("<a href=\"/\"") && !link.contains("<svg"), "{link}");
    assert_has(
        &link,
        &["data-variant=\"mono\"", "data-hidden", ">Fjordkommunen</span> <span"],
    );
    assert_order(&link, &["merke", "Fjordkommunen", "Byggesak"]);
}

// Audio and Video
// ---------------

#[test]
fn med_1_a_player_has_a_name_a_description_and_controls_and_does_not_begin_by_itself() {
    let audio = html(|| view! { <Audio label="Vedtaket" src="a.mp3" description="8 sekunder" id="a" /> });
    let video = html(|| view! { <Video label="Ferge" src="a.mp4" description="6 sekunder" id="a" /> });
    for (html, name) in [(&audio, "Vedtaket"), (&video, "Ferge")] {
        assert_has(
            html,
            &[
                "controls",
                "preload=\"metadata\"",
                &format!("aria-label=\"{name}\" aria-describedby=\"a-description\""),
                "<p id=\"a-description\"",
                &format!("<figcaption class=\"felles-media-player__title\">{name}</figcaption>"),
            ],
        );
        assert!(!html.contains("autoplay") && !html.contains("<details"), "{html}");
    }
    assert_has(&video, &["data-ratio=\"16:9\"", "playsinline"]);
}

#[test]
fn what_is_said_is_there_as_text_without_a_script() {
    let html = html(|| {
        view! {
            <Video
                label="Ferge"
                label_hidden=true
                src="a.mp4"
                tracks=vec![
                    MediaTrack::captions("a.vtt", "nb", "Norsk").on(),
                    MediaTrack::new(MediaTrackKind::Subtitles, "b.vtt", "en", "English"),
                ]
                transcript=|| "En ferge."
                alternative=|| "Tegnspråk"
            />
        }
    });
    assert_has(
        &html,
        &[
            "<track kind=\"captions\" src=\"a.vtt\" srclang=\"nb\" label=\"Norsk\" default>",
            "<track kind=\"subtitles\" src=\"b.vtt\" srclang=\"en\" label=\"English\">",
            "data-hidden",
            "Les som tekst</summary><div class=\"felles-media-player__text felles-trims\">En ferge.</div></details>",
        ],
    );
    assert_order(&html, &["</video>", "Tegnspråk", "<details"]);
}

#[test]
fn several_files_are_sources_and_one_wins_over_them() {
    let sources = || {
        vec![
            MediaSource::new("a.webm", "audio/webm"),
            MediaSource::new("a.mp3", "audio/mpeg"),
        ]
    };
    let several = html(|| view! { <Audio label="x" sources=sources() /> });
    assert_order(
        &several,
        &[
            "<source src=\"a.webm\" type=\"audio/webm\">",
            "<source src=\"a.mp3\" type=\"audio/mpeg\">",
        ],
    );
    let one = html(|| view! { <Audio label="x" src="b.mp3" sources=sources() /> });
    assert!(!one.contains("<source"), "{one}");
}
