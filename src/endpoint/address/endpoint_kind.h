// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenscope::endpoint {

/// What is asked for keys. By itself, since the envelope of an answer knows no Qt.
enum class Kind { PangeaAuthn, JwksUrl, OpenIdIssuer };

} // namespace tokenscope::endpoint
