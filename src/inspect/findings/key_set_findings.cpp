// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/key_set_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(SharedId sharing)
{
    switch (sharing) {
    case SharedId::SameKey:
        return "same_key";
    case SharedId::SignatureAndEncryption:
        return "sig_and_enc";
    case SharedId::DifferentKeys:
        return "different_keys";
    }
    return {};
}

std::string_view nameOf(OperationsFault fault)
{
    switch (fault) {
    case OperationsFault::AgainstUse:
        return "use";
    case OperationsFault::Repeated:
        return "repeated";
    case OperationsFault::Mixed:
        return "mixed";
    }
    return {};
}

std::string_view nameOf(MemberEffect effect)
{
    switch (effect) {
    case MemberEffect::Unusable:
        return "unusable";
    case MemberEffect::Ignored:
        return "ignored";
    }
    return {};
}

} // namespace tokenscope::inspect
