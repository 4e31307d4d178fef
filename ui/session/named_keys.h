// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk_set.h"

#include <QString>

#include <memory>

namespace tokenscope::ui {

/// The keys of one file, or pasted ones.
struct NamedKeys
{
    std::shared_ptr<const jose::JwkSet> keys;
    QString name; ///< the file's without its folder, escaped; empty for what was pasted
};

} // namespace tokenscope::ui
