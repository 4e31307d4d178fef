// SPDX-License-Identifier: Apache-2.0
#include "inspect/guesses/key_guesses.h"

namespace tokenscope::inspect {

std::string_view nameOf(OtherName name)
{
    switch (name) {
    case OtherName::X5t:
        return "x5t";
    case OtherName::X5tS256:
        return "x5t#S256";
    case OtherName::Thumbprint:
        return "thumbprint";
    }
    return {};
}

std::string_view nameOf(SecretOrigin origin)
{
    switch (origin) {
    case SecretOrigin::Unset:
        return "unset";
    case SecretOrigin::Example:
        return "example";
    }
    return {};
}

} // namespace tokenscope::inspect
