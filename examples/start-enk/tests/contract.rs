//! The server keeps the same contract as the service in memory, over HTTP, on both databases.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use async_trait::async_trait;
use felles::{
    patterns::start_enk::{
        EnkAddress, EnkPerson,
        contract::{self, EnkHouse},
    },
    values::DateValue,
};
use start_enk::{
    http_client::Client,
    http_service::HttpEnkService,
    server::{
        clock,
        log_in::{Answer, Asked, FirstStep, Identity, LogIn, LogInError, PERSON},
    },
};
use std::sync::Arc;
use support::{Served, postgres::Postgres};

/// Whoever one says to be: the contract asks for people who were not there before.
struct Anybody;

#[async_trait]
impl LogIn for Anybody {
    fn is_made_up(&self) -> bool {
        true
    }

    async fn begin(&self) -> Result<FirstStep, LogInError> {
        Ok(FirstStep::Choose(Vec::new()))
    }

    async fn finish(&self, _: Option<&Asked>, answer: &Answer) -> Result<Identity, LogInError> {
        let nickname = answer.get(PERSON).ok_or(LogInError::Refused)?;
        Ok(Identity {
            subject: format!("prøve-{nickname}"),
            national_id: contract::SYNTHETIC_ID.parse().expect("an id"),
            person: EnkPerson {
                key: format!("prøve-{nickname}"),
                name: "Kari Nordmann".to_owned(),
                surname: "Nordmann".to_owned(),
                born: DateValue::new(1980, 3, 1),
                address: Some(EnkAddress {
                    street: "Storgata 12".to_owned(),
                    postal_code: "0155".parse().expect("a postal code"),
                }),
            },
        })
    }
}

struct House(Served);

impl EnkHouse for House {
    type Service = HttpEnkService<Client>;

    async fn log_in(&self, nickname: &str) -> Self::Service {
        let client = self.0.client();
        client.log_in(nickname).expect("an answer");
        HttpEnkService::new(client)
    }

    async fn log_out(&self, service: &Self::Service) {
        let page = service.transport().post_own("/logg-ut", &[]).expect("an answer");
        assert_eq!(page.status, 303);
    }

    fn today(&self) -> DateValue {
        clock::today()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_keeps_the_contract() {
    let house = House(Served::for_people(Arc::new(Anybody), &[]).await);
    assert!(contract::check(&house).await >= 15);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_keeps_the_contract_with_postgres() {
    let Some(postgres) = support::blocking(Postgres::get).await else {
        return;
    };
    let house = House(Served::for_people(Arc::new(Anybody), &[("DATABASE_URL", &postgres.address)]).await);
    assert!(contract::check(&house).await >= 15);
    house.0.server.stop().await;
}
