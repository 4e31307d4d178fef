// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/form/decoding.h"
#include "inspect/model/examination.h"
#include "inspect/text/json_serialization.h"

namespace tokenscope::inspect {

/// One signature: header, key, signature and claims.
void inspectJws(Examination &examination, const JwsTexts &texts, bool repairedText);

/// A JWS in JSON serialization: one signature as it is, several each by itself and then together.
void inspectJsonJws(Examination &examination, const JsonJws &jws);

/// The structure, key and signature lines of the checks, out of what was found.
void checkStructure(Examination &examination);
void checkKeyAndSignature(Examination &examination);

/// Order, cause and verdict, by the rules at the head of the findings' contract.
void conclude(Inspection &result, bool isToken);

} // namespace tokenscope::inspect
