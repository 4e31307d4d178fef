// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/facts.h"

#include "explain/phrases/duration_words.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenscope::explain {

namespace {

class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)

public:
    static QString segment(std::string_view name)
    {
        if (name == "header")
            return tr("the header (the part before the first dot)");
        if (name == "payload")
            return tr("the payload (the part between the dots)");
        if (name == "signature")
            return tr("the signature (the part after the last dot)");
        return fill(tr("the part “%1”"), {quotedText(name)});
    }

    static QString jsonType(std::string_view name)
    {
        if (name == "string")
            return tr("text");
        if (name == "string or array of strings")
            return tr("text or a list of texts");
        if (name == "number")
            return tr("a number");
        if (name == "boolean")
            return tr("true or false");
        if (name == "null")
            return tr("null (nothing)");
        if (name == "array")
            return tr("a list");
        if (name == "object")
            return tr("an object (members in braces)");
        return quotedText(name);
    }

    static QString key(const Gap &id) { return firstOf({fill(tr("the key “%1”"), {id}), tr("the key")}); }
};

} // namespace

const inspect::Parameter *Facts::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_parameters, name, &inspect::Parameter::name);
    return found == m_parameters.end() ? nullptr : &*found;
}

const std::int64_t *Facts::integer(std::string_view name) const
{
    const inspect::Parameter *const parameter = find(name);
    return parameter ? std::get_if<std::int64_t>(&parameter->value) : nullptr;
}

bool Facts::has(std::string_view name) const
{
    return integer(name) || !raw(name).empty();
}

std::string_view Facts::raw(std::string_view name) const
{
    const inspect::Parameter *const parameter = find(name);
    const std::string *const text = parameter ? std::get_if<std::string>(&parameter->value) : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

std::int64_t Facts::number(std::string_view name, std::int64_t otherwise) const
{
    const std::int64_t *const value = integer(name);
    return value ? *value : otherwise;
}

Gap Facts::text(std::string_view name) const
{
    if (const std::int64_t *const value = integer(name))
        return QString::number(*value);
    const std::string_view value = raw(name);
    return value.empty() ? std::nullopt : Gap(quotedText(value));
}

Gap Facts::place(std::string_view name) const
{
    const std::int64_t *const value = integer(name);
    if (!value || *value < 0)
        return std::nullopt;
    return QString::number(std::uint64_t(*value) + 1);
}

Gap Facts::count(std::string_view name, const QString &one, const QString &many) const
{
    const std::int64_t *const value = integer(name);
    return value ? Gap(counted(*value, one, many)) : std::nullopt;
}

Gap Facts::rough(std::string_view name) const
{
    const std::int64_t *const value = integer(name);
    return value ? Gap(roughDuration(std::chrono::seconds{*value})) : std::nullopt;
}

Gap Facts::exact(std::string_view name) const
{
    const std::int64_t *const value = integer(name);
    return value ? Gap(exactDuration(std::chrono::seconds{*value})) : std::nullopt;
}

Gap Facts::date(std::string_view name) const
{
    const std::int64_t *const value = integer(name);
    return value ? Gap(calendarTime(Moment{std::chrono::seconds{*value}})) : std::nullopt;
}

Gap Facts::segment(std::string_view name) const
{
    return has(name) ? Gap(FactWords::segment(raw(name))) : std::nullopt;
}

Gap Facts::jsonType(std::string_view name) const
{
    return has(name) ? Gap(FactWords::jsonType(raw(name))) : std::nullopt;
}

QString Facts::key(std::string_view name) const
{
    return FactWords::key(text(name));
}

} // namespace tokenscope::explain
