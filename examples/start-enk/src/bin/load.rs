//! Many people submit at once: none is lost, none is kept twice. Prints how long the slowest took; says nothing of how long
//! they may take, for that is a matter of the machine.
//!
//! `start-enk-load [PEOPLE]`. Each sends the same application twice at the same time, as one who presses a button twice.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    match load::run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod load {
    use felles::{
        patterns::start_enk::{EnkDraft, EnkReceipt, EnkStep},
        values::FormValue,
    };
    use start_enk::{
        http_client::Client,
        http_service::Ask,
        server::{clock, config::Config, log_in::MadeUpPeople, run::Server},
    };
    use std::{
        collections::BTreeSet,
        error::Error,
        net::SocketAddr,
        sync::{Arc, Barrier},
        thread,
        time::{Duration, Instant},
    };

    const PEOPLE: usize = 200;

    /// What one person saw.
    struct Seen {
        numbers: Vec<String>,
        took: Vec<Duration>,
    }

    pub fn run() -> Result<(), Box<dyn Error>> {
        let people = match std::env::args().nth(1) {
            Some(people) => people.parse()?,
            None => PEOPLE,
        };
        let folder = tempfile::tempdir()?;
        on_a_server(folder.path(), people)
    }

    fn on_a_server(folder: &std::path::Path, people: usize) -> Result<(), Box<dyn Error>> {
        let database =
            std::env::var("DATABASE_URL").unwrap_or_else(|_| format!("sqlite://{}", folder.join("load.db").display()));
        let config = Config::read(|name| match name {
            "LISTEN" | "ADMIN_LISTEN" => Some("127.0.0.1:0".to_owned()),
            "DATABASE_URL" => Some(database.clone()),
            // All come from one address here.
            "REQUESTS_PER_MINUTE" => Some("1000000".to_owned()),
            _ => None,
        })?;
        let runtime = tokio::runtime::Runtime::new()?;
        let server = runtime.block_on(Server::start(config, Arc::new(MadeUpPeople::new(false)?)))?;
        let before = runtime.block_on(server.app().store.count_submissions())?;
        let seen = all(server.address, people)?;
        let kept = runtime.block_on(server.app().store.count_submissions())? - before;
        runtime.block_on(server.stop());
        report(&seen, people, kept)
    }

    fn all(address: SocketAddr, people: usize) -> Result<Vec<Seen>, Box<dyn Error>> {
        let start = Barrier::new(people);
        thread::scope(|scope| {
            let threads: Vec<_> = (0..people)
                .map(|person| {
                    let start = &start;
                    scope.spawn(move || one(address, person, start).map_err(|error| error.to_string()))
                })
                .collect();
            threads
                .into_iter()
                .map(|thread| {
                    let seen = thread.join().map_err(|_| "a visitor panicked")?;
                    seen.map_err(Box::<dyn Error>::from)
                })
                .collect()
        })
    }

    fn one(address: SocketAddr, person: usize, start: &Barrier) -> Result<Seen, Box<dyn Error>> {
        let client = Client::new(address);
        let logged_in = client.log_in("oppdiktet-1");
        // All wait for all, also for those who could not.
        start.wait();
        logged_in?;
        let body = serde_json::to_string(&application(person))?;
        let twice = thread::scope(|scope| {
            let presses = [(); 2].map(|()| scope.spawn(|| press(&client, &body).map_err(|error| error.to_string())));
            presses.map(|press| press.join().unwrap_or_else(|_| Err("a press panicked".to_owned())))
        });
        let mut seen = Seen {
            numbers: Vec::new(),
            took: Vec::new(),
        };
        for press in twice {
            let (number, took) = press?;
            seen.numbers.push(number);
            seen.took.push(took);
        }
        Ok(seen)
    }

    fn press(client: &Client, body: &str) -> Result<(String, Duration), Box<dyn Error>> {
        let begun = Instant::now();
        let answer = client.ask(&Ask {
            method: "POST",
            path: "/api/submissions".to_owned(),
            body: Some(body.to_owned()),
        })?;
        if answer.status != 200 {
            return Err(format!("answered {}: {}", answer.status, answer.body).into());
        }
        let receipt: EnkReceipt = serde_json::from_str(&answer.body)?;
        Ok((receipt.case_number, begun.elapsed()))
    }

    fn application(person: usize) -> EnkDraft {
        let start = clock::today();
        let pairs = [
            // Another run on the same database is another load.
            ("submission", format!("{:08x}{person:024x}", std::process::id())),
            ("who", "me".to_owned()),
            ("name.name", format!("Testesen Foto {person}")),
            ("trade.code", "96.020".to_owned()),
            ("address.street", "Storgata 1".to_owned()),
            ("address.postal_code", "0155".to_owned()),
            ("start.date", start.canonical().into_owned()),
            ("declaration", "on".to_owned()),
        ];
        EnkDraft {
            step: EnkStep::Review.slug().to_owned(),
            reviewed: true,
            pairs: pairs.map(|(name, text)| (name.to_owned(), text)).to_vec(),
        }
    }

    fn report(seen: &[Seen], people: usize, kept: i64) -> Result<(), Box<dyn Error>> {
        let mut took: Vec<Duration> = seen.iter().flat_map(|seen| seen.took.iter().copied()).collect();
        took.sort();
        let at = |part: usize| {
            took.get((took.len() * part / 100).min(took.len() - 1))
                .copied()
                .unwrap_or_default()
        };
        let numbers: BTreeSet<&String> = seen.iter().flat_map(|seen| &seen.numbers).collect();
        println!(
            "{people} people, each twice: {} received, {kept} kept; p50 {} ms, p95 {} ms, slowest {} ms",
            numbers.len(),
            at(50).as_millis(),
            at(95).as_millis(),
            at(100).as_millis(),
        );
        let twice = seen
            .iter()
            .filter(|seen| seen.numbers.iter().any(|number| number != &seen.numbers[0]));
        let twice = twice.count();
        if twice > 0 || numbers.len() != people || usize::try_from(kept)? != people {
            return Err(format!(
                "{twice} have two numbers; {} numbers and {kept} kept of {people}",
                numbers.len()
            )
            .into());
        }
        Ok(())
    }
}
