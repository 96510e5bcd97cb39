//! A Leptos app with pages of its own, routed by `leptos_router`, made of felles components.

use felles::prelude::*;
use leptos::prelude::*;
#[allow(
    clippy::wildcard_imports,
    reason = "that both have a Form does no harm: ours is FellesForm as well"
)]
use leptos_router::components::*;
use leptos_router::{NavigateOptions, hooks::use_navigate, path};

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(App);
}

/// What the pages share: the answer so far.
#[derive(Clone, Copy)]
struct Application {
    name: RwSignal<String>,
}

#[component]
fn App() -> impl IntoView {
    IdScope::provide("app");
    provide_context(Application {
        name: RwSignal::default(),
    });
    view! {
        <Router base=base()>
            <div class="app">
                <nav class="app__nav" aria-label="Sider">
                    <A href="" exact=true>"Om kortet"</A>
                    <A href="soknad">"Søknad"</A>
                    <A href="kvittering">"Kvittering"</A>
                </nav>
                <main>
                    <Routes fallback=|| view! { <h1>"Siden finnes ikke"</h1> }>
                        <Route path=path!("") view=About />
                        <Route path=path!("soknad") view=Apply />
                        <Route path=path!("kvittering") view=Receipt />
                    </Routes>
                </main>
            </div>
        </Router>
    }
}

/// The folder the app is served from, so that it works under any address.
fn base() -> String {
    let address = document().base_uri().ok().flatten();
    let path = address.and_then(|address| web_sys_path(&address)).unwrap_or_default();
    path.trim_end_matches('/').to_owned()
}

fn web_sys_path(address: &str) -> Option<String> {
    Some(leptos::web_sys::Url::new(address).ok()?.pathname())
}

#[component]
fn About() -> impl IntoView {
    view! {
        <h1>"Parkeringskort for forflytningshemmede"</h1>
        <p>"Med kortet kan du stå på reserverte plasser. Det tar to minutter å søke."</p>
        <Button href="soknad">"Start søknaden"</Button>
    }
}

felles::form! {
    /// Who applies.
    struct Applicant {
        name: String => [missing("Skriv navnet ditt.")],
    }
}

#[component]
fn Apply() -> impl IntoView {
    let Application { name } = expect_context();
    let form = Applicant::form();
    let navigate = use_navigate();
    Effect::new(move || {
        if form.received() {
            name.set(form.name.raw());
            navigate(&format!("{}/kvittering", base()), NavigateOptions::default());
        }
    });
    view! {
        <h1>"Søknad"</h1>
        <FellesForm form=form send=async |_: Applicant| Ok(FormAnswer::Received)>
            <TextField label="Navn" autocomplete="name" field=form.name />
            <Button r#type=ButtonType::Submit loading=move || form.pending()>"Send søknaden"</Button>
        </FellesForm>
    }
}

#[component]
fn Receipt() -> impl IntoView {
    let Application { name } = expect_context();
    let sent = move || !name.get().trim().is_empty();
    view! {
        <h1>"Kvittering"</h1>
        <Show
            when=sent
            fallback=|| view! { <p>"Du har ikke sendt noen søknad ennå."</p> }
        >
            <Alert variant=AlertVariant::Success title="Søknaden er sendt">
                {move || format!("Takk, {}. Du får svar innen to uker.", name.get())}
            </Alert>
        </Show>
    }
}
