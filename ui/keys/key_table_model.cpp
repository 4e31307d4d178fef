// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_table_model.h"

#include "base/ascii.h"
#include "explain/findings/finding_words.h"
#include "explain/keys/key_words.h"
#include "explain/phrases/plain_text.h"
#include "ui/keys/key_output.h"
#include "ui/look/glyphs.h"
#include "ui/look/widgets.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

using jose::Jwk;

/// More than a cell can show; a `kid` may be a megabyte long.
constexpr std::size_t cellCharacters = 160;
constexpr qsizetype toolTipFindings = 6;

const std::string &valueOr(const std::optional<std::string> &text)
{
    static const std::string none;
    return text ? *text : none;
}

std::string_view idOf(const Jwk &key)
{
    return key.id() ? std::string_view(key.id()->value) : std::string_view();
}

std::size_t bitsOf(const Jwk &key)
{
    return key.key() ? key.key()->bits() : 0;
}

/// `needle` is in lower case. Letters beyond ASCII are compared as they are.
bool holds(std::string_view text, std::string_view needle)
{
    const auto same = [](char a, char b) { return ascii::lowered(a) == b; };
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(), same) != text.end();
}

using TypeOrder = std::tuple<std::string_view, std::string_view, std::size_t>;

TypeOrder typeOf(const Jwk &key)
{
    return {key.keyType(), key.curve(), bitsOf(key)};
}

/// Whether a key has the text in one of its columns. The words for a type are made once for each type and not for each
/// key, of which there can be a hundred thousand.
class Search
{
public:
    explicit Search(std::string_view needle)
        : m_needle(needle)
    {
    }

    bool finds(const Jwk &key)
    {
        return holds(idOf(key), m_needle) || holds(valueOr(key.algorithm()), m_needle) ||
               holds(valueOr(key.use()), m_needle) || holds(key.thumbprint(), m_needle) || findsType(key);
    }

private:
    bool findsType(const Jwk &key)
    {
        const auto [entry, isNew] = m_types.try_emplace(typeOf(key), false);
        if (isNew)
            entry->second = holds(explain::keyTypeWords(key).toStdString(), m_needle);
        return entry->second;
    }

    std::string_view m_needle;
    std::map<TypeOrder, bool> m_types;
};

} // namespace

KeyTableModel::KeyTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void KeyTableModel::setKeys(const std::vector<inspect::KeySource> &sources)
{
    beginResetModel();
    m_sets.clear();
    std::size_t first = 0;
    for (const inspect::KeySource &source : sources) {
        m_sets.push_back({source.keys, explain::keySetName(source), first});
        first += source.all().size();
    }
    m_lint.reset();
    m_verifying.reset();
    m_rows = arrangedRows();
    endResetModel();
}

void KeyTableModel::setLint(std::shared_ptr<const Lint> lint)
{
    Q_ASSERT(!lint || lint->size() == m_sets.size());
    m_lint = std::move(lint);
    changeMarks();
}

void KeyTableModel::setVerifying(std::optional<std::size_t> keyIndex)
{
    if (keyIndex == m_verifying)
        return;
    m_verifying = keyIndex;
    changeMarks();
}

void KeyTableModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed().toLower().toStdString();
    m_rows = arrangedRows();
    endResetModel();
}

std::size_t KeyTableModel::keyCount() const
{
    if (m_sets.empty())
        return 0;
    const Set &last = m_sets.back();
    return last.first + (last.keys ? last.keys->keys().size() : 0);
}

const Jwk &KeyTableModel::key(std::size_t keyIndex) const
{
    const auto [source, index] = placeOf(keyIndex);
    return m_sets[source].keys->keys()[index];
}

const std::vector<inspect::Finding> &KeyTableModel::findings(std::size_t keyIndex) const
{
    static const std::vector<inspect::Finding> none;
    const auto [source, index] = placeOf(keyIndex);
    return m_lint ? (*m_lint)[source].perKey[index] : none;
}

inspect::KeyPlace KeyTableModel::placeOf(std::size_t keyIndex) const
{
    const auto after = std::ranges::upper_bound(m_sets, keyIndex, {}, &Set::first);
    const auto set = std::prev(after); // the last that begins there or before: empty ones are passed over
    return {std::size_t(set - m_sets.begin()), keyIndex - set->first};
}

std::optional<std::size_t> KeyTableModel::indexOf(const inspect::KeyPlace &place) const
{
    if (place.source >= m_sets.size() || !m_sets[place.source].keys ||
        place.index >= m_sets[place.source].keys->keys().size())
        return std::nullopt;
    return m_sets[place.source].first + place.index;
}

QModelIndex KeyTableModel::indexOfKey(std::size_t keyIndex) const
{
    const auto place = std::ranges::find(m_rows, keyIndex);
    return place == m_rows.end() ? QModelIndex() : index(int(place - m_rows.begin()), KeyIdColumn);
}

std::size_t KeyTableModel::keyOfRow(int row) const
{
    return m_rows[std::size_t(row)];
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t keyIndex = keyOfRow(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(keyIndex, column);
    case Qt::DecorationRole:
        if (column != MarkColumn)
            return {};
        switch (mark(keyIndex)) {
        case Mark::None:
            return {};
        case Mark::Verified:
            return glyphIcon(Glyph::MarkGood, Tone::Good);
        case Mark::Warning:
            return glyphIcon(Glyph::MarkWarning, Tone::Warning);
        case Mark::Unusable:
            return glyphIcon(Glyph::MarkBad, Tone::Bad);
        }
        return {};
    case Qt::FontRole:
        return column == KeyIdColumn || column == ThumbprintColumn ? QVariant(fixedFont()) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(column == MarkColumn ? markWords(keyIndex) : text(keyIndex, column).toString());
    case Qt::AccessibleTextRole:
        return column == MarkColumn ? markWords(keyIndex) : text(keyIndex, column);
    default:
        return {};
    }
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case MarkColumn:
        return role == Qt::AccessibleTextRole ? tr("State") : QString();
    case KeyIdColumn:
        return tr("Key ID");
    case TypeColumn:
        return tr("Type");
    case AlgColumn:
        return tr("Algorithm");
    case UseColumn:
        return tr("Use");
    case SetColumn:
        return tr("Set");
    case ThumbprintColumn:
        return tr("Thumbprint");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags KeyTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList KeyTableModel::mimeTypes() const
{
    return {u"application/jwk+json"_s, u"text/plain"_s};
}

QMimeData *KeyTableModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : KeyOutput::dragged(key(keyOfRow(indexes.first().row())));
}

void KeyTableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    m_sortColumn = column;
    m_sortOrder = order;
    const std::vector<std::size_t> before = std::exchange(m_rows, arrangedRows());

    std::vector<int> rowOfKey(keyCount(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        rowOfKey[m_rows[row]] = int(row);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList now;
    now.reserve(old.size());
    for (const QModelIndex &each : old)
        now += index(rowOfKey[before[std::size_t(each.row())]], each.column());
    changePersistentIndexList(old, now);
    emit layoutChanged();
}

KeyTableModel::Mark KeyTableModel::mark(std::size_t keyIndex) const
{
    if (isVerifying(keyIndex))
        return Mark::Verified;
    if (!key(keyIndex).key())
        return Mark::Unusable;
    const bool warned = std::ranges::any_of(
        findings(keyIndex), [](const auto &finding) { return finding.severity >= inspect::Severity::Warning; });
    return warned ? Mark::Warning : Mark::None;
}

QString KeyTableModel::markWords(std::size_t keyIndex) const
{
    QStringList lines;
    if (isVerifying(keyIndex))
        lines += tr("Verified the token");
    if (!key(keyIndex).key())
        lines += tr("Cannot be used");
    for (const inspect::Finding &finding : findings(keyIndex)) {
        if (finding.severity >= inspect::Severity::Warning && lines.size() < toolTipFindings)
            lines += explain::findingWords(finding).title;
    }
    return lines.join(u'\n');
}

QVariant KeyTableModel::text(std::size_t keyIndex, Column column) const
{
    const Jwk &key = this->key(keyIndex);
    switch (column) {
    case KeyIdColumn:
        return key.id() ? explain::quotedText(key.id()->value, cellCharacters) : tr("(no key ID)");
    case TypeColumn:
        return explain::keyTypeWords(key);
    case AlgColumn:
        return explain::quotedText(valueOr(key.algorithm()), cellCharacters);
    case UseColumn:
        return explain::quotedText(valueOr(key.use()), cellCharacters);
    case SetColumn:
        return m_sets[placeOf(keyIndex).source].name;
    case ThumbprintColumn:
        return QString::fromStdString(key.thumbprint());
    case MarkColumn:
    case ColumnCount:
        break;
    }
    return {};
}

std::vector<std::size_t> KeyTableModel::arrangedRows() const
{
    std::vector<std::size_t> rows(keyCount());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    if (!m_filter.empty()) {
        Search search(m_filter);
        std::erase_if(rows, [this, &search](std::size_t keyIndex) { return !search.finds(key(keyIndex)); });
    }
    if (m_sortColumn < 0)
        return rows;
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(rows, [this, ascending](std::size_t a, std::size_t b) {
        return ascending ? comesBefore(a, b) : comesBefore(b, a);
    });
    return rows;
}

bool KeyTableModel::comesBefore(std::size_t a, std::size_t b) const
{
    const Jwk &left = key(a);
    const Jwk &right = key(b);
    switch (Column(m_sortColumn)) {
    case MarkColumn:
        return mark(a) > mark(b); // what needs attention first
    case KeyIdColumn:
        return idOf(left) < idOf(right);
    case TypeColumn:
        return typeOf(left) < typeOf(right);
    case AlgColumn:
        return valueOr(left.algorithm()) < valueOr(right.algorithm());
    case UseColumn:
        return valueOr(left.use()) < valueOr(right.use());
    case SetColumn:
        return placeOf(a).source < placeOf(b).source;
    case ThumbprintColumn:
        return left.thumbprint() < right.thumbprint();
    case ColumnCount:
        break;
    }
    return false;
}

void KeyTableModel::changeMarks()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, MarkColumn), index(int(m_rows.size()) - 1, MarkColumn));
}

} // namespace tokenscope::ui
