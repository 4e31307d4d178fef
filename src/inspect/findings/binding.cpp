// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/binding.h"

namespace tokenscope::inspect {

std::string_view nameOf(Edge edge)
{
    switch (edge) {
    case Edge::OwnKey:
        return "own_key";
    case Edge::AccessTokenHash:
        return "at_hash";
    case Edge::CodeHash:
        return "c_hash";
    case Edge::StateHash:
        return "s_hash";
    case Edge::RefreshTokenHash:
        return "rt_hash";
    case Edge::AccessTokenDigest:
        return "ath";
    case Edge::Method:
        return "htm";
    case Edge::Address:
        return "htu";
    case Edge::Nonce:
        return "nonce";
    case Edge::Thumbprint:
        return "cnf.jkt";
    case Edge::ClientCertificate:
        return "cnf.x5t#S256";
    case Edge::HolderKey:
        return "cnf.jwk";
    case Edge::PresentationHash:
        return "sd_hash";
    case Edge::Disclosure:
        return "digest";
    case Edge::StatusEntry:
        return "status_list";
    case Edge::Superior:
        return "federation";
    case Edge::Target:
        return "aud";
    case Edge::ClientId:
        return "client_id";
    case Edge::TransactionDigest:
        return "tth";
    case Edge::HeaderDigest:
        return "oth";
    case Edge::WorkloadDigest:
        return "wth";
    }
    return {};
}

std::string_view nameOf(Artefact artefact)
{
    switch (artefact) {
    case Artefact::Token:
        return "token";
    case Artefact::AccessToken:
        return "access_token";
    case Artefact::IdToken:
        return "id_token";
    case Artefact::Proof:
        return "proof";
    case Artefact::OwnKey:
        return "own_key";
    case Artefact::Request:
        return "request";
    case Artefact::Code:
        return "code";
    case Artefact::State:
        return "state";
    case Artefact::RefreshToken:
        return "refresh_token";
    case Artefact::ExpectedNonce:
        return "expected_nonce";
    case Artefact::Credential:
        return "credential";
    case Artefact::Disclosure:
        return "disclosure";
    case Artefact::KeyBinding:
        return "key_binding";
    case Artefact::HolderKey:
        return "holder_key";
    case Artefact::ClientCertificate:
        return "client_certificate";
    case Artefact::StatusList:
        return "status_list";
    case Artefact::Statement:
        return "entity_statement";
    case Artefact::Superior:
        return "superior_statement";
    case Artefact::Attestation:
        return "client_attestation";
    case Artefact::WorkloadToken:
        return "workload_identity_token";
    }
    return {};
}

std::string_view nameOf(BindingState state)
{
    switch (state) {
    case BindingState::Holds:
        return "holds";
    case BindingState::Broken:
        return "broken";
    case BindingState::NotChecked:
        return "not_checked";
    }
    return {};
}

std::string_view nameOf(BindingGap gap)
{
    switch (gap) {
    case BindingGap::None:
        return {};
    case BindingGap::PartnerAbsent:
        return "partner_absent";
    case BindingGap::PartnerUnreadable:
        return "partner_unreadable";
    case BindingGap::NotExpected:
        return "not_expected";
    case BindingGap::NotSupported:
        return "not_supported";
    }
    return {};
}

} // namespace tokenscope::inspect
