// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/unchecked_part.h"

namespace tokenscope::inspect {

std::string_view partName(Part part)
{
    switch (part) {
    case Part::Budget:
        return "budget";
    case Part::Payload:
        return "payload";
    case Part::CompressedPayload:
        return "compressed_payload";
    case Part::Encryption:
        return "encryption";
    case Part::NestedToken:
        return "nested_token";
    case Part::Disclosures:
        return "disclosures";
    case Part::KeyBinding:
        return "key_binding";
    case Part::Occasion:
        return "occasion";
    case Part::Status:
        return "status";
    case Part::OwnKey:
        return "own_key";
    case Part::Kind:
        return "kind";
    }
    return {};
}

std::string_view missingName(Missing missing)
{
    switch (missing) {
    case Missing::Work:
        return "work";
    case Missing::Content:
        return "content";
    case Missing::Method:
        return "method";
    case Missing::Key:
        return "key";
    case Missing::Verification:
        return "verification";
    case Missing::Depth:
        return "depth";
    case Missing::HolderKey:
        return "holder_key";
    case Missing::Credential:
        return "credential";
    case Missing::Rules:
        return "rules";
    case Missing::Request:
        return "request";
    case Missing::AccessToken:
        return "access_token";
    case Missing::Claims:
        return "claims";
    case Missing::Asked:
        return "asked";
    case Missing::Anchor:
        return "anchor";
    case Missing::Place:
        return "place";
    }
    return {};
}

} // namespace tokenscope::inspect
