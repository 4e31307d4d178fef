// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "scan/filter_node.h"

#include "base/whitespace.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace tokenscope::scan {

namespace {

using Fault = FilterError::Fault;
using Wanted = FilterError::Wanted;
template <typename T>
using Parsed = std::expected<T, FilterError>;

constexpr int deepest = 100;

bool isNameStart(char c)
{
    return ascii::isLetter(c) || c == '_';
}

bool isNameCharacter(char c)
{
    return isNameStart(c) || ascii::isDigit(c) || c == '-' || c == '#';
}

class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
    }

    Parsed<Filter::Node> whole()
    {
        auto node = anyOf();
        skipBlanks();
        if (node && m_position < m_text.size())
            return fail(Wanted::End);
        return node;
    }

private:
    std::unexpected<FilterError> fail(Wanted wanted) const
    {
        return std::unexpected(FilterError{Fault::Expected, m_position, wanted});
    }

    void skipBlanks()
    {
        while (m_position < m_text.size() && ascii::jsonWhitespace.contains(m_text[m_position]))
            ++m_position;
    }

    bool accept(std::string_view sign)
    {
        skipBlanks();
        if (!m_text.substr(m_position).starts_with(sign))
            return false;
        m_position += sign.size();
        return true;
    }

    std::string_view wordAhead()
    {
        skipBlanks();
        std::size_t end = m_position;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        return m_text.substr(m_position, end - m_position);
    }

    bool acceptWord(std::string_view word)
    {
        if (wordAhead() != word)
            return false;
        m_position += word.size();
        return true;
    }

    Parsed<Filter::Node> chain(std::string_view word, Filter::Node::Kind kind, Parsed<Filter::Node> (Parser::*part)())
    {
        auto first = (this->*part)();
        if (!first || wordAhead() != word)
            return first;
        Filter::Node node{kind};
        node.parts.push_back(std::move(*first));
        while (acceptWord(word)) {
            auto next = (this->*part)();
            if (!next)
                return next;
            node.parts.push_back(std::move(*next));
        }
        return node;
    }

    Parsed<Filter::Node> anyOf() { return chain("or", Filter::Node::Kind::Or, &Parser::allOf); }
    Parsed<Filter::Node> allOf() { return chain("and", Filter::Node::Kind::And, &Parser::one); }

    Parsed<Filter::Node> one()
    {
        if (m_depth >= deepest)
            return std::unexpected(FilterError{Fault::TooDeep, m_position});
        ++m_depth;
        auto node = inner();
        --m_depth;
        return node;
    }

    Parsed<Filter::Node> inner()
    {
        if (acceptWord("not")) {
            auto part = one();
            if (!part)
                return part;
            Filter::Node node{Filter::Node::Kind::Not};
            node.parts.push_back(std::move(*part));
            return node;
        }
        if (accept("(")) {
            auto node = anyOf();
            if (node && !accept(")"))
                return fail(Wanted::ClosingBracket);
            return node;
        }
        return comparison();
    }

    std::optional<Comparison> sign()
    {
        // Longer ones first.
        static constexpr std::array signs = {
            std::pair{std::string_view("!="), Comparison::NotEqual},
            std::pair{std::string_view("!~"), Comparison::ContainsNot},
            std::pair{std::string_view("<="), Comparison::LessOrEqual},
            std::pair{std::string_view(">="), Comparison::GreaterOrEqual},
            std::pair{std::string_view("="), Comparison::Equal},
            std::pair{std::string_view("<"), Comparison::Less},
            std::pair{std::string_view(">"), Comparison::Greater},
            std::pair{std::string_view("~"), Comparison::Contains},
        };
        for (const auto &[text, how] : signs) {
            if (accept(text))
                return how;
        }
        return std::nullopt;
    }

    Parsed<Filter::Node> comparison()
    {
        auto left = sum();
        if (!left)
            return std::unexpected(left.error());
        Filter::Node node{Filter::Node::Kind::Compared};
        node.compared.left = std::move(*left);
        if (acceptWord("exists")) {
            node.compared.how = Comparison::Exists;
            return node;
        }
        if (acceptWord("in")) {
            node.compared.how = Comparison::In;
            return list(std::move(node));
        }
        const auto how = sign();
        if (!how)
            return fail(Wanted::Comparison);
        node.compared.how = *how;
        auto right = sum();
        if (!right)
            return std::unexpected(right.error());
        node.compared.right.push_back(asText(std::move(*right)));
        return node;
    }

    Parsed<Filter::Node> list(Filter::Node node)
    {
        if (!accept("("))
            return fail(Wanted::List);
        do {
            auto each = sum();
            if (!each)
                return std::unexpected(each.error());
            node.compared.right.push_back(asText(std::move(*each)));
        } while (accept(","));
        if (!accept(")"))
            return fail(Wanted::ClosingBracket);
        return node;
    }

    /// A single name behind an operator is a text.
    static Sum asText(Sum sum)
    {
        const Path *path = sum.size() == 1 && !sum[0].isNegative ? std::get_if<Path>(&sum[0].value) : nullptr;
        if (path && path->members.size() == 1 && path->aspect == Path::Aspect::Value)
            sum[0].value = std::string(path->text);
        return sum;
    }

    Parsed<Sum> sum()
    {
        Sum terms;
        bool isNegative = accept("-");
        while (true) {
            auto term = value();
            if (!term)
                return std::unexpected(term.error());
            term->isNegative = isNegative;
            terms.push_back(std::move(*term));
            if (accept("+"))
                isNegative = false;
            else if (accept("-"))
                isNegative = true;
            else
                return terms;
        }
    }

    Parsed<Term> value()
    {
        skipBlanks();
        const char next = m_position < m_text.size() ? m_text[m_position] : '\0';
        if (next == '"') {
            auto text = quoted();
            return text ? Parsed<Term>(Term{std::move(*text)}) : std::unexpected(text.error());
        }
        if (ascii::isDigit(next))
            return number();
        if (!isNameStart(next))
            return fail(Wanted::Value);
        if (acceptWord("now"))
            return Term{Now()};
        if (acceptFunction("type"))
            return aspectOf(Path::Aspect::Type);
        if (acceptFunction("length"))
            return aspectOf(Path::Aspect::Length);
        return path();
    }

    /// The word and the bracket behind it; a member may have the same name.
    bool acceptFunction(std::string_view word)
    {
        const std::size_t start = m_position;
        if (acceptWord(word) && accept("("))
            return true;
        m_position = start;
        return false;
    }

    Parsed<Term> aspectOf(Path::Aspect aspect)
    {
        skipBlanks();
        if (m_position == m_text.size() || !isNameStart(m_text[m_position]))
            return fail(Wanted::Name);
        auto term = path();
        if (!term)
            return term;
        if (!accept(")"))
            return fail(Wanted::ClosingBracket);
        std::get<Path>(term->value).aspect = aspect;
        return term;
    }

    /// `30m`: a number with a unit behind it is a duration.
    Parsed<Term> number()
    {
        double value = 0;
        const char *begin = m_text.data() + m_position;
        const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), value);
        if (error != std::errc())
            return std::unexpected(FilterError{Fault::BadNumber, m_position});
        const std::size_t start = m_position;
        m_position += std::size_t(end - begin);
        if (m_position == m_text.size() || !isNameCharacter(m_text[m_position]))
            return Term{value};
        static constexpr std::array units = {
            std::pair{std::string_view("s"), 1.0}, std::pair{std::string_view("m"), 60.0},
            std::pair{std::string_view("h"), 3600.0}, std::pair{std::string_view("d"), 86400.0},
            std::pair{std::string_view("w"), 604800.0}};
        for (const auto &[unit, seconds] : units) {
            if (acceptWord(unit))
                return Term{value * seconds};
        }
        return std::unexpected(FilterError{Fault::BadNumber, start});
    }

    Parsed<std::string> quoted()
    {
        const std::size_t start = m_position++;
        std::string text;
        for (; m_position < m_text.size(); ++m_position) {
            if (m_text[m_position] == '"') {
                ++m_position;
                return text;
            }
            if (m_text[m_position] == '\\' && m_position + 1 < m_text.size())
                ++m_position;
            text += m_text[m_position];
        }
        return std::unexpected(FilterError{Fault::Unterminated, start});
    }

    Parsed<Term> path()
    {
        Path path;
        const std::size_t start = m_position;
        do {
            if (m_position < m_text.size() && m_text[m_position] == '"') {
                auto member = quoted();
                if (!member)
                    return std::unexpected(member.error());
                path.members.push_back(std::move(*member));
            } else {
                const std::size_t begin = m_position;
                while (m_position < m_text.size() && isNameCharacter(m_text[m_position]))
                    ++m_position;
                if (m_position == begin)
                    return fail(Wanted::Name);
                path.members.emplace_back(m_text.substr(begin, m_position - begin));
            }
        } while (m_position < m_text.size() && m_text[m_position] == '.' && ++m_position != 0);
        path.text = m_text.substr(start, m_position - start);
        return Term{std::move(path)};
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    int m_depth = 0;
};

} // namespace

std::expected<Filter, FilterError> Filter::parse(std::string_view text)
{
    auto root = Parser(text).whole();
    if (!root)
        return std::unexpected(root.error());
    return Filter(std::make_shared<const Node>(std::move(*root)));
}

} // namespace tokenscope::scan
