//! The shared mechanisms, as far as they go without a browser.

use felles::{
    prelude::*,
    runtime::{
        Word,
        id_scope::{component_id, id_list, part_id},
        prop::class_names,
        texts::{Translation, UnknownLanguage},
    },
};
use leptos::prelude::*;
use std::{borrow::Cow, sync::Arc};

/// Runs something in an owner of its own, as a component does.
fn owned<T>(run: impl FnOnce() -> T) -> T {
    let owner = Owner::new();
    let result = owner.with(run);
    owner.cleanup();
    result
}

// Prop
// ----

#[test]
fn a_prop_of_a_plain_value_stays_static_whatever_is_made_of_it() {
    let name: Prop<Text> = "Kari".into();
    assert!(!name.is_dynamic());
    assert!(!name.map(|name| name.len()).is_dynamic());
    assert!(
        !name
            .zip(&Prop::<u32>::from(2), |name, count| format!("{name} {count}"))
            .is_dynamic()
    );
    assert!(!class_names("felles-x", &name).is_dynamic());
    assert!(
        !Prop::<Option<Text>>::from("x")
            .or(|| unreachable!("is not needed"))
            .is_dynamic()
    );
}

#[test]
fn a_prop_follows_every_kind_of_signal_and_closures() {
    owned(|| {
        let count = RwSignal::new(1_u32);
        let memo = Memo::new(move |_| count.get());
        let shared = ArcRwSignal::new(1_u32);
        let made: Vec<Prop<u32>> = vec![
            count.into(),
            count.read_only().into(),
            Signal::<u32>::from(count).into(),
            memo.into(),
            shared.clone().into(),
            shared.read_only().into(),
            (move || count.get()).into(),
        ];
        for prop in &made {
            assert!(prop.is_dynamic());
            assert_eq!(prop.get(), 1);
        }
        count.set(2);
        shared.set(2);
        for prop in &made {
            assert_eq!((prop.get(), prop.get_untracked()), (2, 2));
        }
    });
}

#[test]
fn a_prop_takes_text_in_all_its_forms() {
    owned(|| {
        let owned_text = String::from("a");
        let signal = RwSignal::new(owned_text.clone());
        let maybe = RwSignal::new(Some(owned_text.clone()));
        let texts: Vec<Prop<Text>> = vec![
            "a".into(),
            owned_text.clone().into(),
            Text::from("a").into(),
            signal.into(),
        ];
        assert!(texts.iter().all(|text| text.get() == "a"));
        let optional: Vec<Prop<Option<Text>>> = vec![
            "a".into(),
            Some("a").into(),
            Some(owned_text).into(),
            signal.into(),
            maybe.into(),
            (|| "a").into(),
            (|| Some("a")).into(),
        ];
        assert!(optional.iter().all(|text| text.get().as_deref() == Some("a")));
        assert_eq!(Prop::<Option<Text>>::from(None::<String>).get(), None);
    });
}

#[test]
fn what_is_made_of_a_dynamic_prop_follows_it() {
    owned(|| {
        let count = RwSignal::new(1_u32);
        let doubled = Prop::<u32>::from(count).map(|count| count * 2);
        let joined = Prop::<u32>::from(10).zip(&Prop::<u32>::from(count), |ten, count| ten + count);
        assert_eq!((doubled.get(), joined.get()), (2, 11));
        count.set(4);
        assert_eq!((doubled.get(), joined.get()), (8, 14));
    });
}

#[test]
fn or_gives_the_other_only_where_there_is_nothing() {
    owned(|| {
        let own = RwSignal::new(None::<String>);
        let prop = Prop::<Option<Text>>::from(own).or(|| "other".into());
        assert_eq!(prop.get(), "other");
        own.set(Some("own".to_owned()));
        assert_eq!(prop.get(), "own");

        assert_eq!(Prop::<Option<Text>>::default().or(|| "other".into()).get(), "other");
        assert!(!Prop::<Option<Text>>::default().may_be_some());
        assert!(Prop::<Option<Text>>::from(own).may_be_some());
        assert!(Prop::<Option<Text>>::from("x").may_be_some());
    });
}

#[test]
fn either_of_two_holds_and_stays_static_where_nothing_can_change() {
    owned(|| {
        let (never, switch) = (Prop::<bool>::from(false), RwSignal::new(false));
        assert!(!never.either(&never).is_dynamic());
        let switched = never.either(&Prop::<bool>::from(switch));
        let one_of_them = switched.either(&Prop::<bool>::derive(move || !switch.get()));
        assert_eq!((switched.get(), one_of_them.get()), (false, true));
        switch.set(true);
        assert_eq!((switched.get(), one_of_them.get()), (true, true));
    });
}

#[test]
fn or_maybe_gives_what_the_other_may_hold_where_there_is_nothing() {
    owned(|| {
        let word = RwSignal::new(None::<String>);
        let own = Prop::<Option<Text>>::from(word);
        assert!(!Prop::<Option<Text>>::from("x").or_maybe(own.clone()).is_dynamic());
        let said = own.clone().or_maybe("other".into());
        assert_eq!(said.get().as_deref(), Some("other"));
        word.set(Some("own".to_owned()));
        assert_eq!(said.get().as_deref(), Some("own"));
        assert_eq!(
            Prop::<Option<Text>>::default().or_maybe(own).get().as_deref(),
            Some("own")
        );
    });
}

#[test]
fn a_prop_is_rendered_as_attribute_class_and_text_and_escaped() {
    owned(|| {
        let signal = RwSignal::new("<b> & \"q\"".to_owned());
        let both: [Prop<Text>; 2] = ["<b> & \"q\"".into(), signal.into()];
        for text in both {
            let html = view! { <p title=text.clone() class=text.clone()>{text.clone()}</p> }.to_html();
            let text = html.replace("<!>", "");
            assert_eq!(
                text,
                "<p title=\"&lt;b&gt; &amp; &quot;q&quot;\" class=\"&lt;b&gt; &amp; &quot;q&quot;\">&lt;b&gt; &amp; \"q\"</p>"
            );
        }
        let nothing: Prop<Option<Text>> = Prop::default();
        assert_eq!(view! { <p title=nothing></p> }.to_html(), "<p></p>");
    });
}

#[test]
fn class_names_adds_and_leaves_out_what_is_blank() {
    let class = |added: &'static str| class_names("felles-x", &added.into()).get().to_string();
    assert_eq!(
        [class(""), class("  "), class("a b")],
        ["felles-x", "felles-x", "felles-x a b"]
    );
}

// Model
// -----

#[test]
fn a_model_of_a_plain_value_holds_it_itself() {
    owned(|| {
        let model: Model<String> = "a".into();
        assert_eq!(model.get(), "a");
        model.set_by_user("b".to_owned());
        assert_eq!((model.get(), model.signal().get()), ("b".to_owned(), "b".to_owned()));
    });
}

#[test]
fn a_model_of_a_signal_shares_it() {
    owned(|| {
        let signal = RwSignal::new(1);
        let model = Model::from(signal);
        model.set_by_user(2);
        assert_eq!(signal.get(), 2);
        signal.set(3);
        assert_eq!(model.get(), 3);
    });
}

#[test]
fn gen_2_a_controlled_model_asks_once_and_shows_what_the_owner_says() {
    owned(|| {
        let shown = RwSignal::new(1);
        let asked = RwSignal::new(Vec::new());
        let model = Model::from((
            Signal::from(shown),
            Callback::new(move |wanted| asked.update(|all| all.push(wanted))),
        ));
        model.set_by_user(2);
        assert_eq!((model.get(), asked.get()), (1, vec![2]));
        shown.set(2);
        assert_eq!(model.get(), 2);
    });
}

// Problem and words
// -----------------

static LEFT: Word = Word {
    key: "test.left",
    nb: felles::runtime::texts::Forms {
        one: "{count} plass igjen",
        other: "{count} plasser igjen",
    },
    nn: felles::runtime::texts::Forms {
        one: "{count} plass att",
        other: "{count} plassar att",
    },
    en: felles::runtime::texts::Forms {
        one: "{count} place left",
        other: "{count} places left",
    },
};

static HELLO: Word = Word {
    key: "test.hello",
    nb: felles::runtime::texts::Forms {
        one: "Hei, {name}, {name}!",
        other: "Hei, {name}, {name}!",
    },
    nn: felles::runtime::texts::Forms {
        one: "Hei, {name}!",
        other: "Hei, {name}!",
    },
    en: felles::runtime::texts::Forms {
        one: "Hello, {name}!",
        other: "Hello, {name}!",
    },
};

/// A language with three forms, and without a word for hello.
#[derive(Debug)]
struct NorthernSami;

impl Translation for NorthernSami {
    fn tag(&self) -> &'static str {
        "se"
    }

    fn text(&self, key: &str, count: Option<u64>) -> Option<Cow<'static, str>> {
        match (key, count) {
            ("test.left", Some(1)) => Some("okta".into()),
            ("test.left", Some(2)) => Some("guokte".into()),
            ("test.left", _) => Some("{count} eanet".into()),
            _ => None,
        }
    }
}

fn sami() -> Language {
    Language::Own(Arc::new(NorthernSami))
}

#[test]
fn words_follow_language_and_count() {
    for (language, one, many) in [
        (Language::Nb, "1 plass igjen", "7 plasser igjen"),
        (Language::Nn, "1 plass att", "7 plassar att"),
        (Language::En, "1 place left", "7 places left"),
        (sami(), "okta", "7 eanet"),
    ] {
        assert_eq!(LEFT.say(&language, Some(1), &[]), one);
        assert_eq!(LEFT.say(&language, Some(7), &[]), many);
    }
    assert_eq!(LEFT.say(&sami(), Some(2), &[]), "guokte");
    assert_eq!(LEFT.say(&Language::Nb, Some(0), &[]), "0 plasser igjen");
}

#[test]
fn a_word_that_a_language_lacks_is_said_in_bokmål() {
    assert_eq!(HELLO.say(&sami(), None, &[("name", "Ánne".into())]), "Hei, Ánne, Ánne!");
}

#[test]
fn a_value_with_braces_stays_as_it_is() {
    let hello = |name: &'static str| HELLO.say(&Language::En, None, &[("name", name.into())]);
    assert_eq!(hello("{name}"), "Hello, {name}!");
    assert_eq!(hello("{count}"), "Hello, {count}!");
    assert_eq!(hello("}{"), "Hello, }{!");
    assert_eq!(
        HELLO.say(&Language::En, None, &[]),
        "Hello, {name}!",
        "a value that is not given"
    );
    assert_eq!(
        HELLO.say(&Language::En, None, &[("other", "x".into())]),
        "Hello, {name}!"
    );
}

#[test]
fn the_language_is_bokmål_until_one_is_provided_and_may_change() {
    owned(|| {
        assert_eq!(Language::current().get(), Language::Nb);
        let language = RwSignal::new(Language::Nn);
        provide_language(language);
        let left = LEFT.count(|| 2);
        let hello = HELLO.with(|| vec![("name", "Kari".into())]);
        assert_eq!((left.get(), hello.get()), ("2 plassar att".into(), "Hei, Kari!".into()));
        language.set(Language::En);
        assert_eq!(
            (left.get(), hello.get()),
            ("2 places left".into(), "Hello, Kari!".into())
        );
        language.set(sami());
        assert_eq!(left.get(), "guokte");
    });
}

#[test]
fn a_fixed_language_makes_fixed_words() {
    owned(|| {
        assert!(!HELLO.text().is_dynamic());
        provide_language(Language::En);
        assert!(!HELLO.text().is_dynamic());
        provide_language(RwSignal::new(Language::En));
        assert!(HELLO.text().is_dynamic());
    });
}

#[test]
fn a_tag_is_read_in_any_case_and_with_a_region() {
    for (tag, language) in [
        ("nb", Language::Nb),
        ("NB-no", Language::Nb),
        ("no", Language::Nb),
        ("nn_NO", Language::Nn),
        ("en-GB", Language::En),
    ] {
        assert_eq!(tag.parse(), Ok(language), "{tag}");
    }
}

#[test]
fn an_unknown_tag_is_a_typed_error_and_never_long() {
    for tag in ["", "se", "nbx", "english", "<script>", "-nb"] {
        let error: UnknownLanguage = tag.parse::<Language>().expect_err(tag);
        assert!(error.to_string().contains("there are nb, nn and en"), "{error}");
    }
    let long = "x".repeat(1_000_000).parse::<Language>().expect_err("unknown");
    assert!(long.to_string().len() < 200);
}

#[test]
fn a_problem_is_said_in_the_language_of_the_page() {
    owned(|| {
        let problem = Problem::word(&LEFT).count(3);
        assert_eq!(problem.to_string(), "3 plasser igjen");
        assert_eq!(problem.say(&Language::En), "3 places left");
        provide_language(Language::Nn);
        assert_eq!(problem.text().get(), "3 plassar att");
        assert_eq!(Problem::word(&HELLO).value("name", "Kari").text().get(), "Hei, Kari!");

        let said = Problem::new("Stengt").count(3).value("name", "x");
        assert_eq!(said.say(&Language::En), "Stengt", "words of one's own are left alone");
        assert_eq!(said, Problem::new("Stengt"));
        assert_ne!(said, problem);
    });
}

// IdScope
// -------

#[test]
fn gen_1_the_same_page_gets_the_same_ids_each_time() {
    let render = || {
        owned(|| {
            let scope = IdScope::provide("order");
            let names = [
                Some("email"),
                None,
                Some("email"),
                Some("name"),
                None,
                Some("  two words "),
            ];
            names.map(|name| scope.claim(name))
        })
    };
    assert_eq!(render(), render());
    assert_eq!(
        render(),
        [
            "order-email",
            "order-1",
            "order-email-2",
            "order-name",
            "order-2",
            "order-two-words"
        ]
    );
}

#[test]
fn gen_1_a_thousand_ids_are_a_thousand_different_ones() {
    owned(|| {
        IdScope::provide("page");
        let id = |name: Option<&str>| component_id(&Prop::default(), name).get();
        let ids: std::collections::BTreeSet<Text> = (0..1000)
            .map(|number| id([None, Some("a"), Some("2"), Some("a-2")][number % 4]))
            .collect();
        assert_eq!(ids.len(), 1000);
    });
}

#[test]
fn a_server_gives_no_id_twice_although_it_cleans_up_what_it_has_written() {
    owned(|| {
        let scope = IdScope::provide("order");
        let row = Owner::new();
        assert_eq!(row.with(|| scope.claim(Some("email"))), "order-email");
        assert_ne!(scope.claim(Some("email")), "order-email");
        row.cleanup();
        assert_ne!(scope.claim(Some("email")), "order-email");
    });
}

#[test]
fn one_root_has_one_scope_and_two_roots_have_two() {
    owned(|| {
        let (first, second) = (Owner::new(), Owner::new());
        let ids = [&first, &second].map(|owner| owner.with(|| IdScope::current().claim(Some("x"))));
        assert_eq!(
            ids,
            ["felles-x", "felles-x-2"],
            "both have made theirs at the root that they share"
        );
    });
    let ids = [0, 1].map(|_| owned(|| IdScope::current().claim(None)));
    assert_eq!(ids, ["felles-1", "felles-1"]);
}

#[test]
fn a_hostile_prefix_or_name_makes_an_id_without_white_space() {
    owned(|| {
        for hostile in ["", " ", "a b\tc\n", "\"><script>", "\u{202e}\u{0}", "æøå"] {
            let scope = IdScope::new(hostile);
            for id in [scope.claim(Some(hostile)), scope.claim(None)] {
                assert!(!id.contains(char::is_whitespace), "{id:?}");
                assert!(!id.is_empty());
            }
        }
        let long = "x".repeat(1_000_000);
        assert!(IdScope::new("a").claim(Some(&long)).len() > 1_000_000);
    });
}

#[test]
fn gen_1_an_id_of_the_authors_own_is_kept_and_followed() {
    owned(|| {
        let own = RwSignal::new("mine".to_owned());
        let id = component_id(&own.into(), Some("email"));
        let part = part_id(&id, "description");
        assert_eq!((id.get(), part.get()), ("mine".into(), "mine-description".into()));
        own.set("yours".to_owned());
        assert_eq!((id.get(), part.get()), ("yours".into(), "yours-description".into()));
    });
}

#[test]
fn a_list_of_ids_has_only_those_that_are_there() {
    assert_eq!(id_list([Some("a"), None, Some(""), Some("b")]).as_deref(), Some("a b"));
    assert_eq!(id_list([None, Some("")]), None);
}

// variants!
// ---------

felles::variants! {
    /// For the tests.
    enum Width {
        /// As its text.
        #[default]
        Fit = "fit",
        /// As its container.
        Full = "full",
    }
}

#[test]
fn variants_have_names_both_ways_and_become_props() {
    assert_eq!(Width::ALL.iter().map(Width::name).collect::<Vec<_>>(), ["fit", "full"]);
    assert_eq!(Width::default(), Width::Fit);
    assert_eq!("full".parse(), Ok(Width::Full));
    let error = "Full"
        .parse::<Width>()
        .expect_err("case matters in HTML attributes of ours");
    assert_eq!((error.got.as_str(), error.accepted.as_str()), ("Full", "fit, full"));

    assert_eq!(Prop::<Width>::from(Width::Full).get(), Width::Full);
    assert_eq!(Prop::<Option<Width>>::from(Width::Full).get(), Some(Width::Full));
    owned(|| {
        let width = RwSignal::new(Width::Fit);
        let prop = Prop::<Width>::from(width).map(Width::name);
        width.set(Width::Full);
        assert_eq!(prop.get(), "full");
    });
}
