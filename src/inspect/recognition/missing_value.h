// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// What a program or a person wrote where a token should stand, because there was none.
enum class MissingForm {
    EmptyWord,      ///< `null`, `undefined`, `None`: an empty value as text
    Nothing,        ///< nothing behind `Bearer` or `TOKEN=`
    Variable,       ///< `$TOKEN`, `process.env.TOKEN`: a variable that was not replaced by its value
    Template,       ///< `{{token}}`: a template that was not filled in
    Documentation,  ///< `<your-token>`: words that ask for one
    Masked,         ///< `***`, `[REDACTED]`: there was one, and somebody hid it
    Abbreviated,    ///< `eyJhbGciOi…`: only its beginning, or both ends
    FileName,       ///< where a file with it lies
    StoreReference, ///< `op://…`: where a secret store has it
    Command,        ///< `op read …`: a command that was not run
    Object,         ///< `[object Object]`: an object as text, in place of one of its members
    Pending,        ///< `[object Promise]`: a result that was not waited for
    Function,       ///< a function as text, which was not called
    Container,      ///< `Optional.empty`, `Some(…)`, a list: a value in a wrapping, as text
    ByteArray,      ///< `[B@6d06d69c`, `System.Byte[]`: bytes that were not turned into text
    FormatError,    ///< `%!s(<nil>)`: a format string without its value
};
/// `empty_word`, …
std::string_view nameOf(MissingForm form);

struct MissingValue
{
    MissingForm form;
    /// The text, or the name of the variable, where it is sure to be no secret; else empty.
    std::string shown;
    std::string_view language = {}; ///< what prints it so: "JavaScript"; empty where several do
};

/// The whole value, without what carries it. Linear in its length.
std::optional<MissingValue> recognizeMissingValue(std::string_view value);

} // namespace tokenscope::inspect
