//! Radio buttons, checkbox groups, switches, chips and what is made of them, as a server renders them: what a form sends
//! without a script.

use crate::{rendered::html, tags::tags};
use felles::prelude::*;
use leptos::prelude::*;

felles::variants! {
    /// How we answer.
    pub enum AnswerBy {
        #[default]
        Email = "email",
        Phone = "phone",
    }
}

felles::form! {
    #[derive(Debug, PartialEq)]
    pub struct Wish {
        pub by: AnswerBy => [missing("Velg hvordan.")],
        pub topics: Vec<String> => [missing("Velg et tema.")],
        pub on: bool,
    }
}

/// What a browser would send of the checked boxes and buttons: names and values.
fn sent(html: &str) -> Vec<(String, String)> {
    tags(html)
        .into_iter()
        .filter(|tag| tag.name == "input" && tag.get("checked").is_some() && tag.get("disabled").is_none())
        .filter_map(|tag| Some((tag.get("name")?.to_owned(), tag.get("value").unwrap_or("on").to_owned())))
        .collect()
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[test]
fn a_radio_group_is_a_fieldset_of_native_radio_buttons() {
    let rendered = html(|| {
        view! {
            <RadioGroup legend="Reise" name="trip" selected=AnswerBy::Phone required=true>
                <Radio label="E-post" value=AnswerBy::Email />
                <Radio label="Telefon" value=AnswerBy::Phone />
            </RadioGroup>
        }
    });
    assert!(rendered.contains(r#"role="radiogroup""#), "{rendered}");
    assert!(
        rendered.contains(concat!(
            r#"<input id="felles-trip-email" name="trip" required value="email" type="radio" class="felles-radio">"#,
            r#"<label for="felles-trip-email" class="felles-field__label">E-post</label>"#
        )),
        "{rendered}"
    );
    assert_eq!(sent(&rendered), [pair("trip", "phone")]);
}

#[test]
fn fs_4_a_group_sends_what_is_chosen_and_nothing_where_nothing_is() {
    let radios = |selected: Option<String>| {
        sent(&html(move || {
            view! {
                <RadioGroup legend="x" name="r" selected=selected>
                    <Radio label="a" value="a" />
                    <Radio label="b" value="b" />
                </RadioGroup>
            }
        }))
    };
    assert_eq!(radios(Some("b".to_owned())), [pair("r", "b")]);
    assert_eq!(radios(None), []);
    let boxes = |selected: Vec<String>| {
        sent(&html(move || {
            view! {
                <CheckboxGroup legend="x" name="c" selected=selected>
                    <Checkbox label="a" value="a" />
                    <Checkbox label="b" value="b" />
                    <Checkbox label="c" value="c" />
                </CheckboxGroup>
            }
        }))
    };
    assert_eq!(
        boxes(vec!["c".to_owned(), "a".to_owned()]),
        [pair("c", "a"), pair("c", "c")]
    );
    assert_eq!(boxes(Vec::new()), []);
}

#[test]
fn groups_take_value_name_and_error_from_the_fields_of_a_form() {
    let rendered = html(|| {
        let wish = Wish {
            by: AnswerBy::Phone,
            topics: vec!["tax".to_owned()],
            on: true,
        }
        .into_form();
        wish.by.reject("Vi kan ikke ringe nå.");
        view! {
            <Form form=wish send=async |_: Wish| Ok(FormAnswer::Received)>
                <RadioGroup legend="Hvordan?" field=wish.by>
                    <Radio label="E-post" value=AnswerBy::Email />
                    <Radio label="Telefon" value=AnswerBy::Phone />
                </RadioGroup>
                <CheckboxGroup legend="Hva?" field=wish.topics>
                    <Checkbox label="Skatt" value="tax" />
                    <Checkbox label="Arbeid" value="work" />
                </CheckboxGroup>
                <Switch label="På" field=wish.on />
            </Form>
        }
    });
    assert_eq!(
        sent(&rendered),
        [pair("by", "phone"), pair("topics", "tax"), pair("on", "on")]
    );
    assert!(rendered.contains("Vi kan ikke ringe nå."), "{rendered}");
    let radio = tags(&rendered)
        .into_iter()
        .find(|tag| tag.get("type") == Some("radio"))
        .expect("a radio button");
    assert_eq!(radio.get("aria-invalid"), Some("true"));
    assert!(radio.get("required").is_some());
    assert_eq!(radio.get("aria-describedby"), Some("felles-by-message"));
}

#[test]
fn a_posted_answer_is_chosen_again() {
    Owner::new().with(|| {
        let wish = Wish::form();
        let posted = [("by", "phone"), ("topics", "work"), ("topics", "tax"), ("on", "on")];
        wish.take_posted(posted);
        assert_eq!(wish.by.value(), Some(AnswerBy::Phone));
        assert_eq!(wish.topics.value(), Some(vec!["work".to_owned(), "tax".to_owned()]));
        assert_eq!(wish.on.value(), Some(true));
    });
}

#[test]
fn a_group_without_a_name_has_one_of_its_own() {
    let rendered = html(|| {
        let group = || {
            view! {
                <RadioGroup legend="x"><Radio label="a" value="a" /><Radio label="b" value="b" /></RadioGroup>
            }
        };
        view! { <div>{group()} {group()}</div> }
    });
    let names: Vec<_> = tags(&rendered)
        .iter()
        .filter_map(|tag| tag.get("name").map(str::to_owned))
        .collect();
    assert_eq!(names.len(), 4);
    assert!(
        names[0] == names[1] && names[2] == names[3] && names[0] != names[2],
        "{names:?}"
    );
}

#[test]
fn fs_7_without_a_script_nothing_is_told_of_what_an_answer_asks() {
    let rendered = html(|| {
        view! {
            <CheckboxGroup legend="x" name="c" error="Feil">
                <Checkbox label="a" value="a"><TextField label="Mer" name="more" /><Checkbox label="Og" name="and" value="yes" /></Checkbox>
            </CheckboxGroup>
            <RadioGroup legend="x" name="r">
                <Radio label="a" value="a"><TextField label="Mer" name="more2" /></Radio>
            </RadioGroup>
        }
    });
    for told in [" aria-expanded", " aria-controls", " disabled", " hidden"] {
        assert!(!rendered.contains(told), "{told}: {rendered}");
    }
    let tags = tags(&rendered);
    let of = |name: &str| tags.iter().find(|tag| tag.get("name") == Some(name)).expect("an input");
    assert!(of("c").get("data-reveals").is_some() && of("r").get("data-reveals").is_some());
    // What it asks is none of the group's answers, and not wrong with them.
    assert_eq!(of("c").get("aria-invalid"), Some("true"));
    assert_eq!(of("more").get("aria-invalid"), None);
    assert_eq!(of("and").get("value"), Some("yes"));
}

#[test]
fn a_read_only_group_says_so_and_is_sent() {
    let rendered = html(|| {
        view! {
            <RadioGroup legend="x" name="r" readonly=true selected="a".to_owned()>
                <Radio label="a" value="a" />
            </RadioGroup>
        }
    });
    let fieldset = tags(&rendered)
        .into_iter()
        .find(|tag| tag.name == "fieldset")
        .expect("a fieldset");
    assert_eq!(fieldset.get("aria-readonly"), Some("true"));
    assert_eq!(sent(&rendered), [pair("r", "a")]);
}

#[test]
fn sw_1_a_switch_is_a_checkbox_with_that_role() {
    let rendered =
        html(|| view! { <Switch label="Varsel" description="På SMS" name="sms" checked=true loading=true /> });
    let input = tags(&rendered)
        .into_iter()
        .find(|tag| tag.name == "input")
        .expect("an input");
    assert_eq!(input.get("type"), Some("checkbox"));
    assert_eq!(input.get("role"), Some("switch"));
    assert_eq!(input.get("aria-busy"), Some("true"));
    assert_eq!(input.get("aria-describedby"), Some("felles-sms-description"));
    assert_eq!(sent(&rendered), [pair("sms", "on")]);
}

#[test]
fn ch_1_a_chip_is_the_native_control_of_the_group_it_stands_in() {
    let types = |rendered: String| -> Vec<_> {
        tags(&rendered)
            .iter()
            .filter_map(|tag| tag.get("type").map(str::to_owned))
            .collect()
    };
    assert_eq!(types(html(|| view! { <Chip label="a" name="a" /> })), ["checkbox"]);
    assert_eq!(
        types(html(
            || view! { <RadioGroup legend="x"><Chip label="a" value="a" /></RadioGroup> }
        )),
        ["radio"]
    );
    assert_eq!(
        types(html(
            || view! { <CheckboxGroup legend="x"><Chip label="a" value="a" /></CheckboxGroup> }
        )),
        ["checkbox"]
    );
    assert_eq!(types(html(|| view! { <ChipButton>"a"</ChipButton> })), ["button"]);
    let removable = html(|| view! { <InputChip>"Nav"</InputChip> });
    assert!(removable.contains("Fjern") && removable.contains("Nav"), "{removable}");
}

#[test]
fn ch_2_a_chip_says_that_it_is_pressed_only_where_it_can_be() {
    assert!(
        html(|| view! { <ChipButton pressed=Model::from(true)>"a"</ChipButton> }).contains(r#"aria-pressed="true""#)
    );
    assert!(!html(|| view! { <ChipButton>"a"</ChipButton> }).contains("aria-pressed"));
}

#[test]
fn chw_2_one_of_the_chips_is_sent_as_a_radio_button() {
    let rendered = html(|| {
        view! {
            <ChipsWithOther one=true legend="x" name="c" selected=vec!["other".to_owned()] text="noe".to_owned()>
                <Chip label="a" value="a" />
            </ChipsWithOther>
        }
    });
    assert_eq!(sent(&rendered), [pair("c", "other")]);
    let tags = tags(&rendered);
    let text = tags
        .iter()
        .find(|tag| tag.get("name") == Some("c-other"))
        .expect("a text field");
    assert_eq!(text.get("value"), Some("noe"));
    assert!(
        tags.iter()
            .filter(|tag| tag.get("name") == Some("c"))
            .all(|tag| tag.get("type") == Some("radio"))
    );
}

#[test]
fn per_2_a_last_day_before_the_first_is_said() {
    let with = |to: &'static str| {
        html(move || {
            view! {
                <PeriodChoice legend="x" name="p" from="02.03.2026".to_owned() to=to.to_owned()>
                    <Chip label="a" value="a" />
                </PeriodChoice>
            }
        })
    };
    assert!(with("01.03.2026").contains("Siste dag må være"));
    assert!(!with("03.03.2026").contains("Siste dag må være"));
}

#[test]
fn cbt_2_only_the_ends_of_branches_are_sent() {
    let rendered = html(|| {
        let branches = vec![
            CheckboxBranch::new("a", "A").with([CheckboxBranch::new("b", "B"), CheckboxBranch::new("c", "C")]),
            CheckboxBranch::new("d", "D").with([CheckboxBranch::new("e", "E")]),
        ];
        view! {
            <CheckboxTree legend="x" name="t" collapsed=true most=1_usize selected=vec!["b".to_owned(), "e".to_owned()] branches=branches />
        }
    });
    assert_eq!(sent(&rendered), [pair("t", "b"), pair("t", "e")]);
    // Without a script all is seen, but for the buttons that would show it.
    for level in tags(&rendered)
        .iter()
        .filter(|tag| tag.name == "ul" || tag.name == "li")
    {
        assert!(level.get("hidden").is_none(), "{rendered}");
    }
}

#[test]
fn cbs_2_what_is_chosen_is_sent_though_it_is_not_seen() {
    let rendered = html(|| {
        let options = vec![
            CheckboxSearchOption::new("a", "Skatt"),
            CheckboxSearchOption::new("b", "Arbeid"),
        ];
        view! { <CheckboxSearch legend="x" name="s" options=options query="arbeid".to_owned() selected=vec!["a".to_owned()] /> }
    });
    assert_eq!(sent(&rendered), [pair("s", "a")]);
    assert!(rendered.contains("1 valgt"), "{rendered}");
}

#[test]
fn fil_2_without_a_script_the_filters_are_sent_by_get() {
    let rendered = html(|| {
        view! {
            <FilterPanel variant=FilterPanelVariant::Section search=RwSignal::new("vann".to_owned()) action="/saker" hits=1_u64>
                <FilterGroup title="Status" count=2_u32>"x"</FilterGroup>
            </FilterPanel>
        }
    });
    let tags = tags(&rendered);
    let form = tags.iter().find(|tag| tag.name == "form").expect("a form");
    assert_eq!(
        (form.get("method"), form.get("action"), form.get("role")),
        (Some("get"), Some("/saker"), Some("search"))
    );
    let button = tags
        .iter()
        .find(|tag| tag.get("type") == Some("submit"))
        .expect("a button");
    assert_eq!(button.get("form"), form.get("id"));
    assert!(
        rendered.contains("Vis 1 treff") && rendered.contains("Status (2)"),
        "{rendered}"
    );
    assert!(
        tags.iter()
            .any(|tag| tag.get("name") == Some("q") && tag.get("value") == Some("vann"))
    );
}
