use felles::prelude::*;
use leptos::prelude::*;

const EACH: usize = 3;
const CASES: usize = 29;

pub fn example() -> impl IntoView {
    let page = RwSignal::new(1_usize);
    let shown = move || {
        let first = (page.get() - 1) * EACH + 1;
        (first..=CASES.min(first + EACH - 1))
            .map(|number| view! { <li>{format!("Sak 2026/{number}")}</li> })
            .collect_view()
    };
    view! {
        <Stack>
            <p role="status">{move || format!("{CASES} saker, side {} av {}", page.get(), CASES.div_ceil(EACH))}</p>
            <ul>{shown}</ul>
            <Pagination pages=CASES.div_ceil(EACH) page=page />
        </Stack>
    }
}
