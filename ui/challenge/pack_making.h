// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/pack.h"

#include <QString>

#include <expected>
#include <memory>
#include <string>

namespace tokenscope::ui {

/// What a window of negative tests shows: its tokens, and what made them.
struct MadePack
{
    challenge::Target target;
    std::shared_ptr<const jose::Jwk> key;
    std::shared_ptr<const challenge::PackKeys> keys;
    challenge::Pack tokens;
    Moment moment;
};

struct PackOrder
{
    challenge::Target target;
    std::shared_ptr<const jose::Jwk> key; ///< may be null
    std::string algorithm;
    std::shared_ptr<const MadePack> before; ///< whose stranger is used again where the key is the same
    Moment moment;
};

/// The pack, or why there is none. For worker threads: an RSA key takes a moment.
std::expected<std::shared_ptr<const MadePack>, QString> makePackFor(const PackOrder &order);

/// A new folder for its owner alone, with a file for each token, pack.json, and ask.sh, which asks a service with all
/// of them. Gives an empty text, or what went wrong. For worker threads.
QString writePackFolder(const MadePack &pack, const QString &path);

} // namespace tokenscope::ui
