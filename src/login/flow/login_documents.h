// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/flow/flow.h"

#include <cstddef>
#include <optional>
#include <span>

/// Metadata (RFC 8414), key sets and preflights (Fetch, 4.8): which login they are about. Internal to the flow.
namespace tokenscope::login {

/// The index of the metadata of the server that a login is with: one that names an address which the login asked, else
/// one from that server.
std::optional<std::size_t> metadataOf(const Recording &recording, const Login &login);

/// Adds documents and preflights, by their exchange, to each login that they are about; a document that is about none
/// goes to the first login.
void placeDocuments(Recording &recording, std::span<const std::size_t> documents,
                    std::span<const std::size_t> preflights);

} // namespace tokenscope::login
