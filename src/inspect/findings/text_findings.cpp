// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/text_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(Surroundings surroundings)
{
    switch (surroundings) {
    case Surroundings::CurlCommand:
        return "curl";
    case Surroundings::HttpRequest:
        return "http";
    case Surroundings::HttpHeader:
        return "header";
    case Surroundings::Cookie:
        return "cookie";
    case Surroundings::WebAddress:
        return "url";
    case Surroundings::Json:
        return "json";
    case Surroundings::TrafficRecording:
        return "har";
    case Surroundings::HealthCard:
        return "health_card";
    case Surroundings::OtherText:
        return "text";
    }
    return {};
}

std::string_view nameOf(GivenKey kind)
{
    switch (kind) {
    case GivenKey::Jwk:
        return "jwk";
    case GivenKey::PrivateJwk:
        return "private_jwk";
    case GivenKey::PublicPem:
        return "public_pem";
    case GivenKey::PrivatePem:
        return "private_pem";
    case GivenKey::PublicDer:
        return "public_der";
    case GivenKey::PrivateDer:
        return "private_der";
    case GivenKey::EncryptedKey:
        return "encrypted_key";
    case GivenKey::Certificate:
        return "certificate";
    case GivenKey::Pkcs12:
        return "pkcs12";
    case GivenKey::SshPublicKey:
        return "ssh_public";
    }
    return {};
}

std::string_view nameOf(LostPart part)
{
    switch (part) {
    case LostPart::None:
        return "none";
    case LostPart::Signature:
        return "signature";
    case LostPart::PayloadAndSignature:
        return "payload_and_signature";
    case LostPart::PartOfJwe:
        return "jwe_part";
    }
    return {};
}

std::string_view nameOf(MeantAs meant)
{
    switch (meant) {
    case MeantAs::Jws:
        return "jws";
    case MeantAs::Jwe:
        return "jwe";
    case MeantAs::KeySet:
        return "key_set";
    case MeantAs::Metadata:
        return "metadata";
    }
    return {};
}

std::string_view nameOf(FormFault fault)
{
    switch (fault) {
    case FormFault::Repeated:
        return "repeated";
    case FormFault::WrongType:
        return "wrong_type";
    case FormFault::Missing:
        return "missing";
    case FormFault::BothForms:
        return "both_forms";
    }
    return {};
}

} // namespace tokenscope::inspect
