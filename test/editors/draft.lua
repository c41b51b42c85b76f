-- Neovim's own client (0.7 and later) against the server: what it shows, an action applied, settings that hold.
local server = vim.split(vim.env.FORTHRIGHT_SERVER, ' ')
local function tell(what, value) io.stdout:write(vim.json.encode({ what = what, value = value }) .. '\n') end
local function start(settings)
  return vim.lsp.start_client({
    name = 'forthright',
    cmd = server,
    root_dir = vim.fn.getcwd(),
    settings = settings,
    on_init = function(client) client.notify('workspace/didChangeConfiguration', { settings = settings }) end,
  })
end
local function codes()
  return vim.tbl_map(function(d)
    return string.format('%d:%d %s', d.lnum + 1, d.col + 1, d.code or d.user_data.lsp.code)
  end, vim.diagnostic.get(0))
end

vim.cmd('edit draft.md')
vim.bo.filetype = 'markdown'
local id = start({ forthright = { rules = { ['opinion-as-org'] = 'off' } } })
vim.lsp.buf_attach_client(0, id)
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
tell('found', codes())

local d = vim.diagnostic.get(0)[1]
local at = { start = { line = d.lnum, character = d.col }, ['end'] = { line = d.end_lnum, character = d.end_col } }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = at,
  context = { diagnostics = { { range = at, message = d.message, code = d.code, source = d.source } } },
}, 10000)
local action = answers[id].result[1]
tell('action', action.title)
if not action.edit then action = vim.lsp.buf_request_sync(0, 'codeAction/resolve', action, 10000)[id].result end
vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(id).offset_encoding)
tell('text', vim.api.nvim_buf_get_lines(0, 0, -1, false))
vim.wait(20000, function() return #vim.diagnostic.get(0) == 0 end, 20)
tell('left', codes())
vim.lsp.stop_client(id)
vim.wait(10000, function() return vim.lsp.get_client_by_id(id) == nil end, 20)
vim.cmd('qa!')
