// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/header/token_kind.h"
#include "inspect/model/examination.h"

namespace tokenscope::inspect {

/// Reports members that the kind demands and lacks, that it forbids and has, or that are of another type.
void checkMembers(Examination &examination, const TokenKind &kind);

/// Says what kind of token it is, by its `typ` or by a shape that is law, and judges it by the kind's law: members,
/// algorithms, what stays unchecked. Notes kinds that are not known, and constraints whose other end is not there.
void judgeKind(Examination &examination);

} // namespace tokenscope::inspect
